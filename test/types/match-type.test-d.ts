/** What `matchType` demands and what it returns: compiled, never run. */
import { type graph, matchType, type security } from "../../generated/index.js";
import type {
  CraneLifter,
  ForkLifter,
  LifterUnion,
} from "../fixtures/abstract-base/expected/acme.warehouse/index.js";
import type { CoolVan, VehicleUnion } from "../fixtures/concrete-base/expected/acme.fleet/index.js";
import { expectTrue, type Same } from "./same.js";

const crane = "#acme.warehouse.craneLifter";
const fork = "#acme.warehouse.forkLifter";

export function returnsWhatTheHandlersReturn(lifter: LifterUnion): void {
  const text = matchType(lifter, { [crane]: () => "crane", [fork]: () => "fork" });
  expectTrue<Same<typeof text, string>>();
  const mixed = matchType(lifter, {
    [crane]: (value) => {
      expectTrue<Same<typeof value, CraneLifter>>();
      return value.reach;
    },
    [fork]: ({ maxWeight }) => maxWeight > 0,
  });
  expectTrue<Same<typeof mixed, number | boolean | null | undefined>>();
  const nothing = matchType(lifter, { [crane]: () => {}, [fork]: () => {} });
  expectTrue<Same<typeof nothing, void>>();
}

export function returnsWhatOtherwiseReturnsToo(lifter: LifterUnion): void {
  const result = matchType(lifter, { [crane]: () => 1, [fork]: () => 2 }, (value) => {
    expectTrue<Same<typeof value, LifterUnion>>();
    return "unknown";
  });
  expectTrue<Same<typeof result, number | string>>();
}

export function returnsPromisesOfAsyncHandlers(lifter: LifterUnion): Promise<string> {
  return matchType(lifter, { [crane]: async () => "crane", [fork]: async () => "fork" });
}

export function takesNoHandlerOfAnotherType(lifter: LifterUnion): void {
  const handlers = { [crane]: () => "crane", [fork]: () => "fork" };
  // @ts-expect-error `crate` is no lifter.
  matchType(lifter, { ...handlers, "#acme.warehouse.crate": () => "crate" });
  // @ts-expect-error A literal has a `#`.
  matchType(lifter, { ...handlers, "acme.warehouse.craneLifter": () => "crane" });
  // @ts-expect-error Any other key is misspelt.
  matchType(lifter, { ...handlers, otherwise: () => "other" });
}

export function takesNoHandlerForTheValueOfAnotherType(lifter: LifterUnion): void {
  // @ts-expect-error What a crane is given is a crane.
  matchType(lifter, { [crane]: (value: ForkLifter & { tines: number }) => value, [fork]: () => 1 });
  // @ts-expect-error A handler is called.
  matchType(lifter, { [crane]: "crane", [fork]: () => "fork" });
}

export function demandsOtherwiseWhereTheLiteralMayBeMissing(vehicle: VehicleUnion): void {
  const handlers = {
    "#acme.fleet.coolVan": ({ degrees }: CoolVan) => degrees,
    "#acme.fleet.van": () => null,
    "#acme.fleet.vehicle": () => null,
  };
  // @ts-expect-error
  matchType(vehicle, handlers);
  // @ts-expect-error
  matchType(vehicle, handlers, undefined);
  const result = matchType(vehicle, handlers, () => true);
  expectTrue<Same<typeof result, number | boolean | null | undefined>>();
}

export function takesOneTypeForAUnionOfOne(task: security.IncidentTask): void {
  const handlers = { "#microsoft.graph.security.incidentTask": () => "task" };
  expectTrue<Same<ReturnType<typeof match>, string>>();
  // @ts-expect-error
  matchType(task, handlers);

  function match(): string {
    return matchType(task, handlers, () => "task without its literal");
  }
}

export function takesAnyHandlersForAnyLiteral(entity: graph.Entity): string {
  return matchType(entity, { "#acme.shop.crate": () => "crate" }, () => "something else");
}
