/** What is written of types that are asked for, and of those that are only reached. */
import type * as full from "../fixtures/selection/expected/acme.garden/index.js";
import type * as shallow from "../fixtures/selection-shallow/expected/acme.garden/index.js";
import type * as turned from "../fixtures/settings-turned/expected/acme.garden/index.js";
import { expectTrue, type Same } from "./same.js";

export function aBaseReachedOnlyAsSuchIsAPlainInterface(plant: full.Plant): void {
  expectTrue<Same<full.Plant["@odata.type"], string | undefined>>();
  void ({ "@odata.type": "#acme.garden.flower" } satisfies full.Plant);
  // @ts-expect-error It has no union.
  void (plant satisfies full.PlantUnion);
  // @ts-expect-error What derives from it is not asked for.
  void (plant satisfies full.Flower);
}

export function derivedTypesOfWhatIsAskedForAreThere(tree: full.TreeUnion): void {
  expectTrue<Same<typeof tree, full.AppleTree>>();
  expectTrue<Same<full.AppleTree["@odata.type"], "#acme.garden.appleTree">>();
}

export function derivedTypesOfAPropertysTypeAreThere(bed: full.Bed): void {
  expectTrue<Same<full.Bed["keeper"], full.Person | full.Gardener | null | undefined>>();
  bed.keeper = { "@odata.type": "#acme.garden.gardener", tools: ["spade"] };
}

export function aShallowSelectionLeavesTypesOfPropertiesOpen(tree: shallow.Tree): void {
  expectTrue<Same<shallow.Tree["bed"], unknown>>();
  // What is asked for is as it would be in a full one.
  expectTrue<Same<shallow.Tree["@odata.type"], full.Tree["@odata.type"]>>();
  tree.bed = 1;
  // @ts-expect-error
  void ({} satisfies shallow.Bed);
}

/** `nullability: "never"`, `openEnums: true`, `subtypeStyle: "union"`. */
export function otherSettingsMakeOtherTypes(tree: turned.AppleTree): void {
  expectTrue<Same<turned.Tree["height"], number | undefined>>();
  // @ts-expect-error
  tree.height = null;
  tree.sort = "russet";
  // @ts-expect-error Any text, but a text.
  tree.sort = 1;
}
