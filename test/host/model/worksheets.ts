import { askWindow } from "./sheetWindow";
import type { Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../errors";
import type { Session } from "../session";
import { sameName } from "../structure/shifting";
import { activeSheet } from "./selection";
import { checkSheetName, freeSheetName } from "./sheetNames";
import { WorksheetObject } from "./worksheet";
import { allowStructure } from "./workbookProtection";

export class WorksheetCollection {
  constructor(private readonly session: Session) {}

  get items(): readonly WorksheetObject[] {
    return this.session.file.worksheets.map((sheet) => this.object(sheet));
  }

  /** Adds a sheet behind the others; it does not come to the front. @throws HostError for a name Excel refuses */
  add(name?: string): WorksheetObject {
    askWindow(this.session);
    const { file } = this.session;
    allowStructure(file);
    const given = name ?? freeSheetName(file);
    checkSheetName(file, given, null);
    return this.object(file.addWorksheet(given));
  }

  /** By name, in any case, or by id. */
  getItem(key: string): WorksheetObject {
    const found = this.getItemOrNullObject(key);
    if (!found) {
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    }
    return found;
  }

  getItemOrNullObject(key: string): WorksheetObject | null {
    const { file } = this.session;
    const sheet = file.worksheets.find(
      (each) => sameName(each.name, key) || this.session.idOf(each) === key
    );
    return sheet ? this.object(sheet) : null;
  }

  getActiveWorksheet(): WorksheetObject {
    return this.object(activeSheet(this.session.file));
  }

  getCount(visibleOnly = false): number {
    return this.listed(visibleOnly).length;
  }

  getFirst(visibleOnly = false): WorksheetObject {
    return this.object(existing(this.listed(visibleOnly)[0]));
  }

  getLast(visibleOnly = false): WorksheetObject {
    return this.object(existing(this.listed(visibleOnly).at(-1)));
  }

  private listed(visibleOnly: boolean): readonly Worksheet[] {
    return this.session.file.worksheets.filter(
      (sheet) => !visibleOnly || sheet.state === "visible"
    );
  }

  private object(sheet: Worksheet): WorksheetObject {
    return new WorksheetObject(this.session, sheet);
  }
}

function existing(sheet: Worksheet | undefined): Worksheet {
  if (!sheet) {
    throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  }
  return sheet;
}
