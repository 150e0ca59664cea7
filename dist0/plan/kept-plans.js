/** @param diagnostics - Grows as plans are made: a module that has a finding is planned anew, to be told where. */
export function planKeeper(facesNow, before, diagnostics) {
    const faces = before && facesNow();
    const earlier = before && before.faces === faces ? before.modules : new Map();
    const modules = new Map();
    const compared = new Map();
    return {
        planOf(kind, type, make) {
            const key = `${kind} ${type.qualifiedName}`;
            const known = earlier.get(key);
            const findings = diagnostics.length;
            const plan = known && isUnchanged(known.type, type) ? known.plan : make(type);
            if (diagnostics.length === findings)
                modules.set(key, { type, plan });
            return plan;
        },
        kept: () => ({ faces: faces ?? facesNow(), modules }),
    };
    function isUnchanged(earlierType, type) {
        let [was, is] = [earlierType, type];
        while (was && is) {
            const isSame = compared.get(is) ?? saysTheSame(was, is);
            compared.set(is, isSame);
            if (!isSame)
                return false;
            [was, is] = [baseOf(was), baseOf(is)];
        }
        return was === is;
    }
}
function baseOf(type) {
    return type.kind === "structuredType" ? type.baseType : undefined;
}
/** Whether two states of a type say the same on the same pages, wherever on them. */
function saysTheSame(was, is) {
    const [before, now] = [was, is].map((type) => originsOf(type).map(({ file }) => file));
    return isSameValue(before, now) && isSameObject(was, is);
}
function originsOf(type) {
    return type.kind === "enumType" ? type.origins : type.origins.declaration;
}
function isSameValue(was, is) {
    if (was === is)
        return true;
    if (!isObject(was) || !isObject(is))
        return false;
    if (Array.isArray(was) || Array.isArray(is)) {
        if (!Array.isArray(was) || !Array.isArray(is) || was.length !== is.length)
            return false;
        return was.every((value, index) => isSameValue(value, is[index]));
    }
    // Another type is only named; what else is seen of it is in the faces.
    if ("qualifiedName" in was)
        return was["kind"] === is["kind"] && was["qualifiedName"] === is["qualifiedName"];
    return isSameObject(was, is);
}
/** Objects of one kind have the same keys. Where something was said is not what was said. */
function isSameObject(was, is) {
    if (!isObject(was) || !isObject(is))
        return false;
    for (const key in was)
        if (key !== "origins" && !isSameValue(was[key], is[key]))
            return false;
    return true;
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
/** What the modules of other types see of each type: what it is called, and what it is. */
export function facesOf({ structuredTypes, enumTypes }, options, { names, role, selection }) {
    // As JSON: a hostile name may contain whatever else would stand between two of them.
    return JSON.stringify([
        options,
        structuredTypes.map((type) => {
            const { literal, optional, members } = role(type);
            const selected = [selection.full.has(type), selection.bases.has(type)];
            const union = members.map(({ qualifiedName }) => qualifiedName);
            return [type.qualifiedName, names.of(type), literal, optional, selected, union];
        }),
        enumTypes.map((type) => {
            const { qualifiedName, flags, evolvable, members } = type;
            const isEmpty = members.length === 0;
            return [qualifiedName, names.of(type), flags, evolvable, isEmpty, selection.enums.has(type)];
        }),
    ]);
}
