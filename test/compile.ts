import { execFile } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);

/** Flags under which generated code must compile (design, 5, rule 15). */
const flags = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  declaration: true,
  isolatedDeclarations: true,
  target: "es2022",
  lib: ["es2022"],
  module: "nodenext",
  types: [],
  noEmit: true,
};

/** Where the compilers of consumers are, by their npm packages: the quickest, 7.0, first. */
const packages: Readonly<Record<string, string>> = {
  typescript: require.resolve("typescript/package.json"),
  "typescript-5.4": require.resolve("typescript-5.4/package.json"),
  "typescript-5.9": require.resolve("typescript-5.9/package.json"),
  "typescript-6.0": require.resolve("typescript-6.0/package.json"),
};
export const compilers: readonly string[] = Object.keys(packages);

/** Flags a compiler is too old for: 5.5 and 5.8 brought them. */
const unknownFlags: Readonly<Record<string, readonly string[]>> = {
  "typescript-5.4": ["isolatedDeclarations", "erasableSyntaxOnly"],
};

/**
 * Compile every TypeScript file below a folder as a consumer would. Several compilers may do so at once.
 *
 * @param compiler - The npm package of the compiler.
 * @param extra - More compiler options; what the compiler is too old for is left out.
 * @returns What the compiler prints: nothing if all is well.
 */
export async function compile(
  folder: string,
  compiler = "typescript",
  extra: object = {},
): Promise<string> {
  const project = path.join(folder, `tsconfig.${compiler}.json`);
  const compilerOptions: Record<string, unknown> = { ...flags, ...extra };
  for (const flag of unknownFlags[compiler] ?? []) delete compilerOptions[flag];
  const settings = { compilerOptions, include: ["**/*"] };
  fs.writeFileSync(project, JSON.stringify(settings));
  fs.writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  const tsc = path.join(path.dirname(packages[compiler] ?? compiler), "bin/tsc");
  try {
    await promisify(execFile)(process.execPath, [tsc, "--project", project], { maxBuffer: 1e9 });
    return "";
  } catch (error) {
    // A compiler that breaks prints nothing there, which must not pass for all being well.
    if (error instanceof Error && "stdout" in error && error.stdout !== "") {
      return String(error.stdout);
    }
    throw error;
  }
}
