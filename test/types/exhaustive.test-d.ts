/** A consumer that handles every type is told when the docs have one more: compiled, never run. */
import { type graph, matchType, type security } from "../../generated/index.js";
import { assertNever } from "../../generated/runtime.js";
import type { Van, VehicleUnion } from "../fixtures/concrete-base/expected/acme.fleet/index.js";
import type { LifterUnion } from "../fixtures/abstract-base/expected/acme.warehouse/index.js";
import { expectTrue, type Same } from "./same.js";

export function byLiterals(lifter: LifterUnion): string {
  switch (lifter["@odata.type"]) {
    case "#acme.warehouse.craneLifter":
      return "crane";
    case "#acme.warehouse.forkLifter":
      return "fork";
    default:
      return assertNever(lifter);
  }
}

/** The compiler asks for no `return` behind it. */
export function byLiteralsWithoutDefault(lifter: LifterUnion): string {
  switch (lifter["@odata.type"]) {
    case "#acme.warehouse.craneLifter":
      return "crane";
    case "#acme.warehouse.forkLifter":
      return "fork";
  }
}

export function butNotWithOneLeftOut(lifter: LifterUnion): string {
  switch (lifter["@odata.type"]) {
    case "#acme.warehouse.craneLifter":
      return "crane";
    default:
      // @ts-expect-error `forkLifter` is left.
      return assertNever(lifter);
  }
}

export function byLiteralsAndUndefined(vehicle: VehicleUnion): string {
  switch (vehicle["@odata.type"]) {
    case "#acme.fleet.coolVan":
      return "cool van";
    case "#acme.fleet.van":
      expectTrue<Same<typeof vehicle, Van>>();
      return "van";
    case "#acme.fleet.vehicle":
      return "vehicle";
    case undefined:
      // Any of them may come without its literal.
      expectTrue<Same<typeof vehicle, VehicleUnion>>();
      return "who knows";
    default:
      return assertNever(vehicle);
  }
}

export function butNotWithoutUndefined(vehicle: VehicleUnion): string {
  switch (vehicle["@odata.type"]) {
    case "#acme.fleet.coolVan":
    case "#acme.fleet.van":
    case "#acme.fleet.vehicle":
      return "vehicle";
    default:
      // @ts-expect-error The literal may be missing.
      return assertNever(vehicle);
  }
}

export function byMatchType(lifter: LifterUnion, vehicle: VehicleUnion): void {
  matchType(lifter, {
    "#acme.warehouse.craneLifter": ({ reach }) => reach,
    "#acme.warehouse.forkLifter": ({ id }) => id,
  });
  // @ts-expect-error `forkLifter` has no handler.
  matchType(lifter, { "#acme.warehouse.craneLifter": ({ reach }) => reach });
  const handlers = {
    "#acme.fleet.coolVan": (): string => "cool van",
    "#acme.fleet.van": (): string => "van",
    "#acme.fleet.vehicle": (): string => "vehicle",
  };
  matchType(vehicle, handlers, () => "who knows");
  // @ts-expect-error The literal may be missing, so there has to be somewhere for it to go.
  matchType(vehicle, handlers);
}

/** A map's keys are the same as a union's literals, so a table may be written as well. */
export function byMap(): Record<keyof security.ResponseActionMap, true> {
  expectTrue<Same<keyof security.ResponseActionMap, security.ResponseActionUnion["@odata.type"]>>();
  // @ts-expect-error A type without a row.
  return { "#microsoft.graph.security.isolateDeviceIncidentTaskResponseAction": true };
}

/** A root has no union: its values may be of any type. */
export function butNotByARoot(entity: graph.Entity): void {
  expectTrue<Same<(typeof entity)["@odata.type"], string | undefined>>();
}
