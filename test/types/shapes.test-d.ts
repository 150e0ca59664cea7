/** Shapes that docs-input has not: types that are concrete and a base, open types, enums, namespaces. */
import type { BallBox, Box } from "../fixtures/redeclared-property/expected/acme.toys/index.js";
import {
  type CoolVan,
  type Van,
  type VanUnion,
  type Vehicle,
  type VehicleUnion,
  isVan,
} from "../fixtures/concrete-base/expected/acme.fleet/index.js";
import {
  type Alarm,
  type AlarmCause,
  type AlarmLevel,
  alarmLevelValues,
} from "../fixtures/enums/expected/acme.plant/index.js";
import type * as land from "../fixtures/equal-names-in-two-namespaces/expected/acme.land/index.js";
import type * as sea from "../fixtures/equal-names-in-two-namespaces/expected/acme.sea/index.js";
import type { Sampler } from "../fixtures/property-types/expected/acme.lab/index.js";
import type { Parcel } from "../fixtures/property-notes/expected/acme.post/index.js";
import type { Castle, Ghost } from "../fixtures/odd-hierarchies/expected/acme.zoo/index.js";
import type {
  AddressLabel,
  Label,
  LabelUnion,
} from "../fixtures/open-type/expected/acme.post/index.js";
import { expectTrue, type Same } from "./same.js";

export function aConcreteBaseNarrowsToItselfAlone(vehicle: VehicleUnion): void {
  if (vehicle["@odata.type"] === "#acme.fleet.vehicle") {
    expectTrue<Same<typeof vehicle, Vehicle>>();
    // @ts-expect-error It may be any vehicle that is no van.
    void vehicle.volume;
  }
  if (vehicle["@odata.type"] === "#acme.fleet.coolVan") void vehicle.degrees;
  if (isVan(vehicle)) expectTrue<Same<typeof vehicle, VanUnion>>();
}

/** A property documented as a type takes every type derived from it. */
export function aUseOfABaseTakesDerivedTypes(van: Van, coolVan: CoolVan): void {
  van.escorts = [van, coolVan, { "@odata.type": "#acme.fleet.vehicle", wheels: 2 }];
  // @ts-expect-error Its literal is another one, and `wheels` is not nullable.
  van.escorts = [{ "@odata.type": "#acme.fleet.wagon" }, { wheels: null }];
  // @ts-expect-error A derived type is not the type itself.
  van = coolVan;
}

export function anOpenTypeTakesWhatNobodyDocumented(label: Label): unknown {
  label["ink"] = "blue";
  expectTrue<Same<Label["color"], string | null | undefined>>();
  // @ts-expect-error What is documented keeps its type.
  label.color = 1;
  return label["ink"];
}

export function aTypeDerivedFromAnOpenOneIsClosed(label: AddressLabel, any: LabelUnion): void {
  // @ts-expect-error
  label["ink"] = "blue";
  if (any["@odata.type"] === "#acme.post.addressLabel") {
    expectTrue<Same<typeof any, AddressLabel>>();
    // @ts-expect-error
    void any.ink;
  }
}

export function aRedeclaredPropertyHasItsOwnType(box: Box, ballBox: BallBox): void {
  expectTrue<Same<BallBox["size"], string | null | undefined>>();
  expectTrue<Same<Box["size"], number | null | undefined>>();
  expectTrue<Same<BallBox["name"], string | null | undefined>>();
  box.content = ballBox.content ?? null;
  // @ts-expect-error Only balls go in there.
  ballBox.content = { "@odata.type": "#acme.toys.toy" };
}

export function anEnumTakesItsMembersAlone(alarm: Alarm): void {
  expectTrue<Same<AlarmLevel, "low" | "high">>();
  expectTrue<Same<typeof alarmLevelValues, readonly ["low", "high"]>>();
  alarm.level = alarmLevelValues[0];
  // @ts-expect-error
  alarm.level = "middling";
}

export function aFlagsEnumTakesMembersJoined(alarm: Alarm): void {
  const causes: AlarmCause = "fire,water";
  alarm.causes = causes;
  // @ts-expect-error
  alarm.causes = 3;
}

export function equalNamesInTwoNamespacesAreTwoTypes(onLand: land.Route, bySea: sea.Route): void {
  onLand.next = bySea;
  bySea.legs = [bySea];
  // @ts-expect-error
  onLand.next = onLand;
}

/** Each primitive type is what JSON has for it. */
export function primitiveTypesAreWhatJsonHas(): void {
  expectTrue<Same<Sampler["amount"], number | null | undefined>>();
  expectTrue<Same<Sampler["blob"], string | null | undefined>>();
  expectTrue<Same<Sampler["day"], string | null | undefined>>();
  expectTrue<Same<Sampler["flag"], boolean | null | undefined>>();
  expectTrue<Same<Sampler["free"], unknown>>();
  expectTrue<Same<Sampler["later"], string | null | undefined>>();
  expectTrue<Same<Sampler["moment"], string | null | undefined>>();
  expectTrue<Same<Sampler["parts"], string[] | null | undefined>>();
  expectTrue<Same<Sampler["pieces"], number[] | null | undefined>>();
  expectTrue<Same<Sampler["stream"], unknown>>();
  expectTrue<Same<Sampler["unique"], string | null | undefined>>();
  expectTrue<Same<Sampler["either"], number | string | null | undefined>>();
  expectTrue<Same<Sampler["odd"], unknown>>();
}

export function optionalMeansWhatTheDocsSay(): void {
  expectTrue<Same<Parcel["weight"], number>>();
  expectTrue<Same<Parcel["barcode"], string | undefined>>();
  expectTrue<Same<Parcel["height"], number | undefined>>();
  expectTrue<Same<Parcel["insured"], boolean | null | undefined>>();
  expectTrue<Same<Parcel["sender"], string | null | undefined>>();
  // A service sends a navigation property only where it is asked to, required or not.
  expectTrue<Same<Parcel["inner"], Parcel | null | undefined>>();
  // @ts-expect-error The weight is required.
  void ({ insured: true } satisfies Parcel);
}

/** What a `String` property lists is completed, and other texts assign. */
export function valuesOfAStringAreHints(parcel: Parcel): void {
  parcel.mode = "air";
  parcel.mode = "by mule";
  // @ts-expect-error
  parcel.mode = 1;
}

/** An empty union would be `never`. */
export function anAbstractTypeWithoutConcreteOnesIsAnInterface(): void {
  expectTrue<Same<Ghost["@odata.type"], string | undefined>>();
  void ({ "@odata.type": "#acme.zoo.poltergeist" } satisfies Ghost);
  expectTrue<Same<Castle["ghosts"], Ghost[] | null | undefined>>();
}
