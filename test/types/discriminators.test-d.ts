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

export function isRequiredBelowAnAbstractType(): void {
  expectTrue<Same<TagOf<ReturnTicket>, "#acme.tram.returnTicket">>();
  // @ts-expect-error The service always sends it.
  void ({} satisfies ReturnTicket);
  void ({ "@odata.type": "#acme.tram.returnTicket" } satisfies ReturnTicket);
}

export function mayBeMissingWhereAPropertyIsDocumentedAsTheType(rider: Rider): void {
  expectTrue<Same<TagOf<DayTicket>, "#acme.tram.dayTicket" | undefined>>();
  rider.ticket = { day: "2020-02-29" };
  // @ts-expect-error It is no day ticket.
  rider.ticket = { "@odata.type": "#acme.tram.returnTicket" };
}

export function ofAnAbstractTypeIsItsUnions(): void {
  expectTrue<Same<TagOf<Ticket>, TagOf<TicketUnion>>>();
  void ({ "@odata.type": "#acme.tram.dayTicket" } satisfies Ticket);
  // One of the union's may be missing, so this one may.
  void ({} satisfies Ticket);
  // @ts-expect-error It is abstract.
  void ({ "@odata.type": "#acme.tram.ticket" } satisfies Ticket);
}

export function mayBeMissingWithoutAnAbstractBase(any: PassUnion): void {
  void ({} satisfies Pass);
  expectTrue<Same<TagOf<PassUnion>, "#acme.tram.pass" | "#acme.tram.yearPass" | undefined>>();
  if (any["@odata.type"] === "#acme.tram.pass") expectTrue<Same<typeof any, Pass>>();
  // @ts-expect-error It is that of a derived type.
  void ({ "@odata.type": "#acme.tram.yearPass" } satisfies Pass);
}

export function isAnyTextWhereThePageDocumentsIt(entry: LogEntry): void {
  expectTrue<Same<TagOf<LogEntry>, string | undefined>>();
  // @ts-expect-error Control information is no property.
  void entry["@odata.context"];
  expectTrue<Same<TagOf<Blank>, string | undefined>>();
  void ({ "@odata.type": "#acme.tram.anything" } satisfies Blank);
}

export function isAsTheSettingSays(): void {
  void ({ maxWeight: 1 } satisfies CraneLifter);
  // @ts-expect-error With `discriminator: "required"`, whatever the docs say.
  void ({} satisfies Person);
}
