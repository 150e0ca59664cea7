import { simpleNodes } from "./cell-content.js";
import { pointAt, positionOf } from "./page-lines.js";
import { mark } from "./set-aside.js";
/**
 * Make the tree of a reduced text that of the page: every node in its place, with what stood aside.
 *
 * @param root - Is changed.
 * @returns `undefined` if something that stood aside was no block of its own: the page has to be
 *   parsed as it is.
 */
export function putBack(root, reduced, page) {
    const children = new Map(root.children.map((node) => [startLine(node), node]));
    const replaced = new Map();
    for (const block of reduced.blocks) {
        if (!placeBlock(block, children, replaced, page))
            return undefined;
    }
    root.children = root.children.flatMap((node) => {
        if (replaced.has(node))
            return replaced.get(node) ?? [];
        movePoints(node, (point) => {
            const line = reduced.origins[point.line - 1] ?? page.texts.length - 1;
            Object.assign(point, pointAt(page, line, point.column - 1));
        });
        return node;
    });
    for (const block of reduced.blocks) {
        if ("span" in block)
            restoreValue(block, children.get(block.line), page);
    }
    if (root.position) {
        const last = page.texts.length - 1;
        root.position.end = pointAt(page, last, page.texts[last]?.length ?? 0);
    }
    return root;
}
/** Find what is left of a block, and say what takes its place. */
function placeBlock(block, children, replaced, page) {
    if ("span" in block) {
        const node = children.get(block.line);
        return node?.type === block.kind && endLine(node) === block.line + 1;
    }
    const rows = block.kind === "table" ? block.rows : [];
    const others = rows.flatMap(({ cells }) => cells.filter(({ readable }) => !readable));
    const table = (contents) => block.kind === "table" ? tableOf(rows, contents, page) : undefined;
    if (others.length === 0) {
        const node = children.get(block.line);
        if (node?.type !== "thematicBreak")
            return false;
        replaced.set(node, table(new Map()));
        return true;
    }
    const contents = new Map();
    for (const [index, cell] of others.entries()) {
        const line = block.line + 2 * index;
        const node = children.get(line);
        if (node?.type !== "paragraph" || endLine(node) !== line)
            return false;
        contents.set(cell, node.children);
        replaced.set(node, undefined);
    }
    replaced.set(children.get(block.line), table(contents));
    return true;
}
function tableOf(rows, contents, page) {
    const [header, delimiters, ...body] = rows;
    const last = rows.at(-1)?.line ?? 0;
    return {
        type: "table",
        align: (delimiters?.cells ?? []).map(({ from, to }) => alignmentOf(page.texts[delimiters?.line ?? 0]?.slice(from, to) ?? "")),
        children: (header ? [header, ...body] : []).map(({ line, cells }) => ({
            type: "tableRow",
            children: cells.map((cell) => ({
                type: "tableCell",
                children: cell.readable
                    ? simpleNodes(page.texts[line]?.slice(cell.from, cell.to) ?? "", page, line, cell.from)
                    : withoutMark(contents.get(cell) ?? [], line, cell, page),
                position: positionOf(page, line, cell.start, cell.end),
            })),
            position: positionOf(page, line, 0, page.texts[line]?.length ?? 0),
        })),
        position: {
            start: pointAt(page, header?.line ?? 0, 0),
            end: pointAt(page, last, page.texts[last]?.length ?? 0),
        },
    };
}
function alignmentOf(delimiter) {
    const [left, right] = [delimiter.startsWith(":"), delimiter.endsWith(":")];
    if (left && right)
        return "center";
    if (left)
        return "left";
    return right ? "right" : null;
}
/** What a cell's paragraph holds behind the mark, in the cell's place. */
function withoutMark(children, line, { from }, page) {
    for (const node of children) {
        movePoints(node, (point) => {
            const column = from + Math.max(0, point.column - 1 - mark.length);
            Object.assign(point, pointAt(page, line, column));
        });
    }
    const [first, ...rest] = children;
    if (first?.type !== "text")
        return [...children];
    if (first.value === mark)
        return rest;
    return [{ ...first, value: first.value.slice(mark.length) }, ...rest];
}
/** Give a block's node the text that the parser has not seen. */
function restoreValue({ kind, span }, node, page) {
    const [first, last] = span;
    if (node?.type === "html") {
        const end = node.position?.end.offset;
        node.value = page.source.slice(page.starts[first], end);
    }
    else if (node?.type === kind && "value" in node) {
        const end = (page.starts[last - 1] ?? 0) + (page.texts[last - 1]?.length ?? 0);
        node.value = page.source.slice(page.starts[first + 1], end);
    }
}
function movePoints(node, move) {
    if (node.position) {
        move(node.position.start);
        move(node.position.end);
    }
    if ("children" in node)
        for (const child of node.children)
            movePoints(child, move);
}
function startLine({ position }) {
    return (position?.start.line ?? 0) - 1;
}
function endLine({ position }) {
    return (position?.end.line ?? 0) - 1;
}
