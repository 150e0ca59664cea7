/** What a reader of values gets: each function is one way to narrow, and is compiled, never run. */
import {
  type IncidentTaskResponseAction,
  type IncidentTaskResponseActionUnion,
  type IsolateDeviceIncidentTaskResponseAction as IsolateDevice,
  type ResponseActionUnion,
  type StopAndQuarantineFileIncidentTaskResponseAction as StopFile,
  isIncidentTaskResponseAction,
  isIsolateDeviceIncidentTaskResponseAction,
  isResponseAction,
  isStopAndQuarantineFileIncidentTaskResponseAction,
} from "../../generated/microsoft.graph.security/index.js";
import { IncidentTaskResponseActionSubtype as Subtype } from "../../generated/microsoft.graph.security/incidentTaskResponseActionSubtype.js";
import type { ResponseAction } from "../../generated/microsoft.graph.security/responseAction.js";
import { expectTrue, type Same } from "./same.js";

export function bySwitchOnLiterals(action: IncidentTaskResponseActionUnion): string {
  switch (action["@odata.type"]) {
    case "#microsoft.graph.security.isolateDeviceIncidentTaskResponseAction":
      expectTrue<Same<typeof action, IsolateDevice>>();
      return action.isolationType;
    case "#microsoft.graph.security.stopAndQuarantineFileIncidentTaskResponseAction":
      expectTrue<Same<typeof action, StopFile>>();
      return action.deviceId ?? "every device";
    // @ts-expect-error A type that is not in the union.
    case "#microsoft.graph.security.incident":
      return "";
    default:
      expectTrue<Same<typeof action, Exclude<typeof action, IsolateDevice | StopFile>>>();
      // @ts-expect-error What is left has only what all have in common.
      return action.isolationType;
  }
}

export function bySwitchOnEnumMembers(action: IncidentTaskResponseActionUnion): string {
  switch (action["@odata.type"]) {
    case Subtype.IsolateDevice:
      expectTrue<Same<typeof action, IsolateDevice>>();
      return action.isolationType;
    case Subtype.StopAndQuarantineFile:
      expectTrue<Same<typeof action, StopFile>>();
      return action.deviceId ?? "every device";
    default:
      return action.identifierValue;
  }
}

export function byComparison(action: ResponseActionUnion): void {
  if (action["@odata.type"] === Subtype.IsolateDevice) {
    expectTrue<Same<typeof action, IsolateDevice>>();
  }
  if (
    action["@odata.type"] === "#microsoft.graph.security.isolateDeviceIncidentTaskResponseAction"
  ) {
    expectTrue<Same<typeof action, IsolateDevice>>();
  } else {
    expectTrue<Same<typeof action, Exclude<ResponseActionUnion, IsolateDevice>>>();
  }
}

export function byGuardFromUnknown(value: unknown): void {
  if (isIncidentTaskResponseAction(value)) {
    expectTrue<Same<typeof value, IncidentTaskResponseActionUnion>>();
  }
  if (isResponseAction(value)) expectTrue<Same<typeof value, ResponseActionUnion>>();
  if (isIsolateDeviceIncidentTaskResponseAction(value)) {
    expectTrue<Same<typeof value, IsolateDevice>>();
  }
}

/** An interface is no union: the guard of a base leads from it to one. */
export function byGuardFromAnAbstractBase(action: IncidentTaskResponseAction): void {
  // @ts-expect-error Only the base's own properties can be read.
  void action.isolationType;
  if (isIsolateDeviceIncidentTaskResponseAction(action)) {
    expectTrue<Same<typeof action, IsolateDevice>>();
  }
  if (!isIncidentTaskResponseAction(action)) return;
  expectTrue<Same<typeof action, IncidentTaskResponseActionUnion>>();
  if (action["@odata.type"] === Subtype.IsolateDevice) void action.isolationType;
}

export function byGuardFromTheBaseOfABase(action: ResponseAction): string {
  // @ts-expect-error It is declared further down.
  void action.identifierValue;
  return isIncidentTaskResponseAction(action) ? action.identifierValue : "";
}

export function byGuardFromTheUnion(action: ResponseActionUnion): void {
  if (isStopAndQuarantineFileIncidentTaskResponseAction(action)) {
    expectTrue<Same<typeof action, StopFile>>();
  } else {
    expectTrue<Same<typeof action, Exclude<ResponseActionUnion, StopFile>>>();
  }
}

export function byGuardInACollection(actions: readonly ResponseActionUnion[]): IsolateDevice[] {
  return actions.filter(isIsolateDeviceIncidentTaskResponseAction);
}
