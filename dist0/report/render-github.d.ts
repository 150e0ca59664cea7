import type { Report } from "./report.js";
/** For GitHub Actions: one workflow command a finding, shown as annotations of the files. */
export declare function renderGithub({ diagnostics }: Report): string;
