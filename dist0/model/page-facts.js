/** The kind of text that states a fact. */
export const sources = [
    "annotation",
    "front-matter",
    "heading",
    "list",
    "prose",
    "sample",
    "table",
];
