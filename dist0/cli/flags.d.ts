import { type Command } from "commander";
import type { Setting } from "../config/setting.js";
/** Give a command a flag for every setting of these groups: `--subtype-style <style>` and so on. */
export declare function addSettingFlags(command: Command, groups: readonly Setting["group"][]): Command;
/** Reads a flag's number. */
export declare function wholeNumber(text: string): number;
