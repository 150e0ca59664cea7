/** Where `@odata.type` is a literal, where it may be missing, and where it is any text. */
import type {
  Blank,
  DayTicket,
  LogEntry,
  Pass,
  PassUnion,
  ReturnTicket,
  Rider,
  Ticket,
  TicketUnion,
} from "../fixtures/discriminators/expected/acme.tram/index.js";
import type { CraneLifter } from "../fixtures/discriminator-optional/expected/acme.warehouse/index.js";
import type { Person } from "../fixtures/settings-turned/expected/acme.garden/index.js";
import { expectTrue, type Same } from "./same.js";

type TagOf<Value extends { "@odata.type"?: string | undefined }> = Value["@odata.type"];

export function isRequiredBelowAnAbstractType(ticket: ReturnTicket): void {
  expectTrue<Same<TagOf<ReturnTicket>, "#acme.tram.returnTicket">>();
  // @ts-expect-error The service always sends it.
  ticket = {};
  ticket = { "@odata.type": "#acme.tram.returnTicket" };
}

export function mayBeMissingWhereAPropertyIsDocumentedAsTheType(rider: Rider): void {
  expectTrue<Same<TagOf<DayTicket>, "#acme.tram.dayTicket" | undefined>>();
  rider.ticket = { day: "2020-02-29" };
  // @ts-expect-error It is no day ticket.
  rider.ticket = { "@odata.type": "#acme.tram.returnTicket" };
}

export function ofAnAbstractTypeIsItsUnions(ticket: Ticket): void {
  expectTrue<Same<TagOf<Ticket>, TagOf<TicketUnion>>>();
  ticket = { "@odata.type": "#acme.tram.dayTicket" };
  // One of the union's may be missing, so this one may.
  ticket = {};
  // @ts-expect-error It is abstract.
  ticket = { "@odata.type": "#acme.tram.ticket" };
}

export function mayBeMissingWithoutAnAbstractBase(pass: Pass, any: PassUnion): void {
  pass = {};
  expectTrue<Same<TagOf<PassUnion>, "#acme.tram.pass" | "#acme.tram.yearPass" | undefined>>();
  if (any["@odata.type"] === "#acme.tram.pass") expectTrue<Same<typeof any, Pass>>();
  // @ts-expect-error It is that of a derived type.
  pass = { "@odata.type": "#acme.tram.yearPass" };
}

export function isAnyTextWhereThePageDocumentsIt(entry: LogEntry, blank: Blank): void {
  expectTrue<Same<TagOf<LogEntry>, string | undefined>>();
  // @ts-expect-error Control information is no property.
  void entry["@odata.context"];
  expectTrue<Same<TagOf<Blank>, string | undefined>>();
  blank = { "@odata.type": "#acme.tram.anything" };
}

export function isAsTheSettingSays(lifter: CraneLifter, person: Person): void {
  lifter = { maxWeight: 1 };
  // @ts-expect-error With `discriminator: "required"`, whatever the docs say.
  person = {};
}
