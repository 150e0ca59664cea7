/** What is counted in a stage. */
const counted = {
    reading: "pages",
    parsing: "pages",
    linking: "",
    planning: "",
    formatting: "files",
    writing: "files",
};
/** Work that is done by then is not worth a line. */
const shortMs = 500;
/** So often the line is drawn anew. */
const redrawMs = 80;
export function progressLine(stream, now = () => performance.now()) {
    let began;
    let stageBegan = 0;
    let current;
    let drawn = -Infinity;
    let isShown = false;
    return {
        show(stage, done, total) {
            const time = now();
            began ??= time;
            const isNew = stage !== current;
            if (isNew)
                [current, stageBegan] = [stage, time];
            if (time - began < shortMs || (!isNew && time - drawn < redrawMs))
                return;
            drawn = time;
            isShown = true;
            const text = lineText(stage, done, total, time - stageBegan);
            // Back to the line's start, and the rest of what stood there is erased (ECMA-48: CR, EL).
            stream.write(`\r${text.slice(0, widthOf(stream) - 1)}\u001b[K`);
        },
        clear() {
            if (isShown)
                stream.write("\r\u001b[K");
            isShown = false;
            current = undefined;
            began = undefined;
        },
    };
}
/** A terminal that does not know its width says 0, or nothing. */
function widthOf({ columns = 0 }) {
    return columns > 0 ? columns : 80;
}
/** `parsing 1,200 of 2,934 pages, 410/s` */
function lineText(stage, done, total, ms) {
    if (total === undefined || counted[stage] === "")
        return stage;
    const count = `${stage} ${number(done)} of ${number(total)} ${counted[stage]}`;
    return done > 0 && ms > 0 ? `${count}, ${number(Math.round((done / ms) * 1000))}/s` : count;
}
function number(value) {
    return value.toLocaleString("en");
}
