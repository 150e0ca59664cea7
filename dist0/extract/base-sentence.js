/** What may stand between the verb and the name of the base: `the abstract base type`. */
const article = "(?:the |an |a )?(?:abstract )?(?:base )?(?:resource |entity |complex )?(?:type |class |resource |entity |object )?";
/** A link, a name in bold or code, or a word. */
const base = "(?:⟦(?<link>\\d+)⟧|‹(?<marked>[\\w.]+)›|(?<plain>[a-z]\\w*(?:\\.\\w+)*))";
/** A plain word is a name only if it is dotted or has a capital inside: `machine learning` is none. */
const plainName = /^[a-zA-Z]\w*(?:\.\w+)+$|^[a-z]+[A-Z]\w*$/;
/** What may be inherited: `all the properties of`, `metadata properties from`. */
const goods = "(?:all )?(?:of )?(?:the |its )?(?:\\w+ )?(?:properties |methods |relationships )?(?:and (?:\\w+ )?)?";
/**
 * How a page states its own base, in the order in which they are tried. What stands before the match
 * is the sentence's subject. For a new wording: a row, and its sentence in the table of tests.
 */
const wordings = [
    // Inherits from [base]. This type inherits all the properties of [base]. It will inherit from [base].
    `\\b(?:inherits|will inherit) ${goods}(?:from|of) ${article}${base}`,
    // Inherited from [base] entity. It is inherited from [base]. Properties inherited from **[base]**.
    `\\binherited from ${article}${base}`,
    // Derived from [base]. Represents x, derived from the [base] resource. The x derives from [base].
    `\\b(?:derived|derives|deriving|extended) from ${article}${base}`,
    `\\bextends ${article}${base}`,
    // A subclass of [base]. Is a subtype of [base]. The derivative of the [base] resource.
    `\\b(?:subclass|sub-class|subtype|sub-type|derivative|derived type|specialization) (?:of|from) ${article}${base}`,
].map((wording) => new RegExp(wording, "i"));
/** One of these is in every sentence about a base: most sentences have none. */
const verbs = /inherit|deriv|exten|sub-?class|sub-?type|specialization/i;
/** Subjects that are not the page's own type, and turns that deny the sentence. */
const strangers = /\b(?:not|isn't|aren't|cannot|unless|if|when|which will|that will|types?|all the|both|each|every|other|these|those)\b/i;
/** Nouns of what is inherited rather than of who inherits: `All the properties are inherited from`. */
const belongings = /\b(?:properties|methods|relationships)\b/i;
/** Plural subjects that are not the page's own type. */
const others = /\b(?:types|classes|resources|entities|all|both|other|these|those)\b/i;
/** Subjects that speak of the page's own type although a word in them says otherwise. */
const selves = /^(?:this|the|it)\b[^,⟦]{0,60}$|^$/i;
/**
 * The base a sentence states of the page's own type; `undefined` for every other sentence, also
 * for those about other types (`[a] and [b] inherit from this type`).
 */
export function baseOfSentence(sentence, ownName) {
    if (!verbs.test(sentence.text))
        return undefined;
    for (const wording of wordings) {
        const match = wording.exec(sentence.text);
        if (!match?.groups)
            continue;
        if (!isOwnSubject(sentence, sentence.text.slice(0, match.index), ownName))
            continue;
        const { link, marked, plain } = match.groups;
        if (plain !== undefined && !plainName.test(plain))
            continue;
        const target = link === undefined ? undefined : sentence.links[Number(link)];
        const text = target?.text ?? marked ?? plain ?? "";
        if (shortName(text) === ownName.toLowerCase())
            continue;
        const url = target?.url === undefined ? {} : { url: target.url };
        return { value: { text, ...url }, source: "prose", place: target?.place ?? sentence.place };
    }
    return undefined;
}
/** Whether the words before the verb can mean the page's own type. */
function isOwnSubject({ links }, words, ownName) {
    const subject = words.trim();
    const own = ownName.toLowerCase();
    for (const [, index = ""] of subject.matchAll(/⟦(\d+)⟧/g)) {
        if (shortName(links[Number(index)]?.text ?? "") !== own && !subject.includes(","))
            return false;
    }
    const [, named] = /^(?:the |an? )?‹?([\w.]+)›?(?: \w+){0,3}$/i.exec(subject) ?? [];
    if (named && /[a-z][A-Z]/.test(named) && shortName(named) !== own)
        return false;
    const denied = /\b(?:not|isn't|aren't|cannot|unless|if|when|which will|that will)\b/i.test(subject);
    if (denied)
        return false;
    if (/\bare$/i.test(subject) && others.test(subject) && !belongings.test(subject))
        return false;
    return (selves.test(subject) ||
        !strangers.test(subject) ||
        /,$|,? (?:is|are|and|that is|which is)$/i.test(subject));
}
function shortName(name) {
    return (name.split(".").at(-1) ?? name).toLowerCase();
}
