import { mainDeclaration, shortName } from "./declaration.js";
import { titleOf } from "./read-title.js";
/**
 * Prepare what the types of a page are read from. On a page of several types, a section headed like
 * a title (`## lid resource type`) is read as a page of its own; the rest of the page speaks of the
 * main type.
 */
export function typeScopes(declarations, sections, title) {
    const several = declarations.length > 1;
    const heads = new Map(declarations.map((each) => [each, several ? headOf(each, title) : undefined]));
    const headed = groupByHead(sections, new Set(heads.values()));
    const main = mainDeclaration(declarations, title);
    return (declaration) => {
        const head = heads.get(declaration);
        const own = headed.get(head) ?? [];
        if (head?.heading) {
            const raised = own.map((section) => ({ ...section, depth: section.depth - head.depth + 1 }));
            return { title: titleOf(head.heading), introduction: head.nodes, sections: raised };
        }
        if (declaration === main)
            return { title, introduction: introductionOf(own), sections: own };
        const { section } = declaration;
        const above = section?.parent;
        return {
            title: undefined,
            introduction: above && above.depth > 1 ? above.nodes : [],
            sections: section ? [section] : [],
        };
    };
}
/** The section around a declaration that is headed by its name, unless that is the whole page. */
function headOf({ name, section }, title) {
    const own = shortName(name.value);
    if (title?.name && shortName(title.name) === own)
        return undefined;
    for (let each = section; each; each = each.parent) {
        const headed = each.heading && titleOf(each.heading);
        if (shortName(headed?.name ?? "") === own || headed?.text.toLowerCase() === own)
            return each;
    }
    return undefined;
}
/** The sections of each head, those of a head within it left out; `undefined` has the rest of the page. */
function groupByHead(sections, heads) {
    const groups = new Map();
    for (const section of sections) {
        let head = section;
        while (head && !heads.has(head))
            head = head.parent;
        const group = groups.get(head);
        if (group)
            group.push(section);
        else
            groups.set(head, [section]);
    }
    return groups;
}
function introductionOf(sections) {
    return sections.find(({ depth }) => depth === 1)?.nodes ?? sections[0]?.nodes ?? [];
}
