import type { Worksheet } from "@cj-tech-master/excelts";
import { formatArea, type Area } from "./area";
import type { Scalar } from "./cells/content";
import type { HostSession } from "./hostSession";

/** An event as the client takes it: 65536, its type, whose it is, its arguments as JSON, an id. */
export type EventEntry = readonly unknown[];

/** The category of events of the workbook. */
export const RICH_API_EVENT = 65_536;
const CHANGE = 10;

/** Who changed cells: this user, another one of the same workbook, or the add-in itself. */
export type Changer = "user" | "coAuthor" | "addin";

/** What a single cell held before and holds now; Excel tells it of single cells only. */
export interface CellDetail {
  readonly valueBefore: Scalar;
  readonly valueAfter: Scalar;
}

/** Tells listeners of a sheet and of all sheets what was changed in cells. */
export class ChangeEvents {
  private listeners = 0;

  constructor(
    private readonly session: HostSession,
    private readonly tell: (entry: EventEntry) => void
  ) {}

  /** An event was asked for or is not wanted any more, by the method's name on the wire. */
  registered(method: string): void {
    if (method === "_RegisterDataChangedEvent") {
      this.listeners += 1;
    } else if (method === "_UnregisterDataChangedEvent") {
      this.listeners -= 1;
    }
  }

  changed(
    sheet: Worksheet,
    area: Area,
    changeType: string,
    changer: Changer,
    detail?: CellDetail
  ): void {
    const worksheetId = this.session.idOf(sheet);
    const args = {
      address: formatArea(area),
      changeType,
      source: changer === "coAuthor" ? "Remote" : "Local",
      triggerSource:
        changer === "addin" && this.session.settings.tellsOwnWrites ? "ThisLocalAddin" : "Unknown",
      worksheetId,
      ...detail,
    };
    for (const target of [worksheetId, "Workbook"]) {
      this.tell([RICH_API_EVENT, CHANGE, target, JSON.stringify(args), 1]);
    }
  }

  /** A request of the add-in is done: tells what it wrote, a written range each. */
  answered(): void {
    const written = this.session.takeWritten();
    // A build writes much, and mostly nobody listens.
    for (const { sheet, area } of this.listeners > 0 ? written : []) {
      this.changed(sheet, area, "RangeEdited", "addin");
    }
  }
}
