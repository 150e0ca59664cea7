/** As `exhaustive.test-d.ts`, by enum members: only compilers from 6.0 on see that nothing is left. */
import { assertNever } from "../../generated/runtime.js";
import type { LifterUnion } from "../fixtures/abstract-base/expected/acme.warehouse/index.js";
import { LifterSubtype } from "../fixtures/abstract-base/expected/acme.warehouse/lifterSubtype.js";
import type { VehicleUnion } from "../fixtures/concrete-base/expected/acme.fleet/index.js";
import { VehicleSubtype } from "../fixtures/concrete-base/expected/acme.fleet/vehicleSubtype.js";

export function byMembers(lifter: LifterUnion): string {
  switch (lifter["@odata.type"]) {
    case LifterSubtype.Crane:
      return "crane";
    case LifterSubtype.Fork:
      return "fork";
    default:
      return assertNever(lifter);
  }
}

export function butNotWithOneLeftOut(lifter: LifterUnion): string {
  switch (lifter["@odata.type"]) {
    case LifterSubtype.Crane:
      return "crane";
    default:
      // @ts-expect-error `forkLifter` is left.
      return assertNever(lifter);
  }
}

export function byMembersAndUndefined(vehicle: VehicleUnion): string {
  switch (vehicle["@odata.type"]) {
    case VehicleSubtype.CoolVan:
    case VehicleSubtype.Van:
    case VehicleSubtype.Vehicle:
      return "vehicle";
    case undefined:
      return "who knows";
    default:
      return assertNever(vehicle);
  }
}
