import fs from "node:fs/promises";
import path from "node:path";
import { UserError } from "../diagnostics/user-error.js";
import { isFault } from "../diagnostics/system-fault.js";

/**
 * The pages of a docs folder, at any depth: paths with `/`, relative to it, sorted by code unit.
 * Hidden folders and `node_modules` are not docs; a linked folder is read once.
 *
 * @param what - What the user knows the folder as.
 * @throws {UserError} if the folder or one in it cannot be listed, or there is no page in it: an
 *   empty answer would let the output be taken for orphaned.
 */
export async function listPages(
  folder: string,
  what: "docs" | "examples" = "docs",
): Promise<string[]> {
  const { pages } = await listFiles(folder, what);
  if (pages.length === 0) throw new UserError(`Cannot find a page (*.md) in \`${folder}\``);
  return pages.toSorted((a, b) => (a < b ? -1 : 1));
}

/**
 * The symbolic links in a docs folder that may be pages or folders of pages, broken ones too; relative
 * to it.
 *
 * @throws {UserError} if the folder or one in it cannot be listed.
 */
export async function listLinks(folder: string): Promise<string[]> {
  return (await listFiles(folder, "docs")).links;
}

/** What is in a folder. */
interface Listing {
  readonly pages: string[];
  readonly links: string[];
}

async function listFiles(folder: string, what: string): Promise<Listing> {
  const listing: Listing = { pages: [], links: [] };
  await listFolder(folder, "", new Set(), listing).catch((error: unknown) => {
    if (!isFault(error)) throw error;
    throw new UserError(
      `Cannot read the ${what} folder \`${error.path ?? folder}\`: ${error.code}`,
    );
  });
  return listing;
}

async function listFolder(
  root: string,
  folder: string,
  seen: Set<string>,
  listing: Listing,
): Promise<void> {
  const absolute = path.join(root, folder);
  try {
    const real = await fs.realpath(absolute);
    if (seen.has(real)) return;
    seen.add(real);
    for (const entry of await fs.readdir(absolute, { withFileTypes: true })) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isSymbolicLink() && !isHidden(entry.name)) listing.links.push(name);
      const kind = entry.isSymbolicLink() ? await linkedKind(path.join(root, name)) : entry;
      if (kind?.isDirectory()) {
        if (!isHidden(entry.name)) await listFolder(root, name, seen, listing);
      } else if (kind?.isFile() && /\.md$/i.test(entry.name)) listing.pages.push(name);
    }
  } catch (error) {
    if (isFault(error, "ENOENT") && folder !== "") return; // Gone since its parent was listed.
    throw error;
  }
}

function isHidden(name: string): boolean {
  return /^\.|^node_modules$/.test(name);
}

/** What a symbolic link leads to; nothing if it is broken. */
async function linkedKind(link: string) {
  try {
    return await fs.stat(link);
  } catch (error) {
    if (isFault(error)) return undefined;
    throw error;
  }
}
