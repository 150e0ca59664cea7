/** What a writer of values may write: JSON as the docs show it, and nothing that is wrong by them. */
import type { graph, Page, security, Writable } from "../../generated/index.js";
import { IncidentTaskResponseActionSubtype as Subtype } from "../../generated/microsoft.graph.security/incidentTaskResponseActionSubtype.js";
import { expectTrue, type Same } from "./same.js";

export const json: security.IncidentTaskResponseActionUnion = {
  "@odata.type": "#microsoft.graph.security.isolateDeviceIncidentTaskResponseAction",
  identifierValue: "device-1",
  isolationType: "full",
};

/** What holds a value of a derived type holds one of each of its bases. */
export const asUnionOfTheBase: security.ResponseActionUnion = json;
export const asBase: security.ResponseAction = json;

export const byEnumMember: security.IsolateDeviceIncidentTaskResponseAction = {
  "@odata.type": Subtype.IsolateDevice,
  identifierValue: "device-1",
  isolationType: "selective",
};

export const literalOfAnotherType: security.IsolateDeviceIncidentTaskResponseAction = {
  // @ts-expect-error
  "@odata.type": "#microsoft.graph.security.disableUserIncidentTaskResponseAction",
  identifierValue: "device-1",
  isolationType: "full",
};

export const literalWithoutHash: security.ResponseActionUnion = {
  // @ts-expect-error
  "@odata.type": "microsoft.graph.security.disableUserIncidentTaskResponseAction",
  identifierValue: "user-1",
};

export const literalOfNoConcreteType: security.ResponseAction = {
  // @ts-expect-error
  "@odata.type": "#microsoft.graph.security.incidentTaskResponseAction",
};

// @ts-expect-error The service sends the literal, so values have it.
export const withoutLiteral: security.DisableUserIncidentTaskResponseAction = {
  identifierValue: "user-1",
};

// @ts-expect-error A required property of the type.
export const withoutOwnProperty: security.IsolateDeviceIncidentTaskResponseAction = {
  "@odata.type": "#microsoft.graph.security.isolateDeviceIncidentTaskResponseAction",
  identifierValue: "device-1",
};

// @ts-expect-error A required property of its base.
export const withoutInheritedProperty: security.DisableUserIncidentTaskResponseAction = {
  "@odata.type": "#microsoft.graph.security.disableUserIncidentTaskResponseAction",
};

export const nullForRequired: security.DisableUserIncidentTaskResponseAction = {
  "@odata.type": "#microsoft.graph.security.disableUserIncidentTaskResponseAction",
  // @ts-expect-error
  identifierValue: null,
};

export const propertyOfAnotherType: security.ResponseActionUnion = {
  "@odata.type": "#microsoft.graph.security.disableUserIncidentTaskResponseAction",
  identifierValue: "user-1",
  // @ts-expect-error
  isolationType: "full",
};

export const unknownMember: security.IsolateDeviceIncidentTaskResponseAction = {
  "@odata.type": "#microsoft.graph.security.isolateDeviceIncidentTaskResponseAction",
  identifierValue: "device-1",
  // @ts-expect-error
  isolationType: "partial",
};

/** The literal of a type without abstract base may be missing, as all else but what is required. */
export const empty: security.IncidentTask = {};
export const undefinedLiteral: security.IncidentTask = { "@odata.type": undefined };
export const nullable: security.IncidentTask = {
  id: "1",
  description: null,
  status: "open",
  incident: { "@odata.type": "#microsoft.graph.security.incident", customTags: [] },
};
// @ts-expect-error A key may be missing, but it is not null.
export const nullKey: security.IncidentTask = { id: null };
// @ts-expect-error Absent is not the same as undefined.
export const undefinedProperty: security.IncidentTask = { description: undefined };

export const anyLiteral: graph.Entity = { "@odata.type": "#acme.shop.crate", id: "1" };
export const asRoot: graph.Entity = nullable;

export const page: Page<security.IncidentTask> = {
  "@odata.nextLink": "https://example.org/2",
  value: [nullable],
};

export const reference: Writable<security.IncidentTask> = {
  displayName: "Look into it",
  "incident@odata.bind": "https://example.org/incidents/1",
};
// @ts-expect-error It is no control information.
export const misspelt: Writable<security.IncidentTask> = { displayNam: "Look into it" };

export function values(): void {
  expectTrue<Same<security.IsolationType, (typeof security.isolationTypeValues)[number]>>();
}
