import type { Place } from "./place.js";
/** A function from two offsets of a text to the place between them. Lines are found when first asked for. */
export declare function lineIndex(source: string): (start: number, end: number) => Place;
