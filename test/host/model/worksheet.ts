import type { Worksheet, WorksheetState } from "@cj-tech-master/excelts";
import { askSheet, askWindow } from "./sheetWindow";
import { fromHex, toHex } from "../cells/colors";
import { setStandardCharacters, standardCharacters } from "../cells/sizes";
import { HostError } from "../errors";
import type { Session } from "../session";
import { deleteSheet } from "../structure/deleteSheet";
import { followSheetOrder } from "../structure/nameStore";
import { renameSheet } from "../structure/rename";
import { ChartCollection } from "./charts";
import { WorksheetFreezePanes } from "./freezePanes";
import { NamedItemCollection } from "./names";
import { PageBreakCollection } from "./pageBreaks";
import { askPrinter, PageLayout } from "./pageLayout";
import { RangeObject } from "./range";
import { areaOfAddress, inSheet } from "./rangeGeometry";
import { activateSheet, activeSheet } from "./selection";
import { checkSheetName } from "./sheetNames";
import { TableCollection } from "./tables";
import { allowStructure } from "./workbookProtection";
import { WorksheetProtection } from "./worksheetProtection";
import { RangeAreas } from "./rangeAreas";

/** Documented among the resource limits of Office add-ins. */
const ADDRESS_LIMIT = 8_192;

const STATES: Readonly<Record<string, WorksheetState>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

export class WorksheetObject {
  constructor(
    readonly session: Session,
    readonly sheet: Worksheet
  ) {}

  get id(): string {
    return this.session.idOf(this.sheet);
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: string) {
    const { file } = this.session;
    allowStructure(file);
    checkSheetName(file, name, this.sheet);
    renameSheet(this.session, this.sheet, name);
  }

  get position(): number {
    return this.session.file.worksheets.indexOf(this.sheet);
  }

  set position(position: number) {
    const { file } = this.session;
    allowStructure(file);
    const before = [...file.worksheets];
    if (position < 0 || position >= before.length) {
      throw new HostError("InvalidArgument", "There is no such position.");
    }
    const active = activeSheet(file);
    const others = before.filter((sheet) => sheet !== this.sheet);
    others.splice(position, 0, this.sheet);
    others.forEach((sheet, index) => (sheet.orderNo = index));
    followSheetOrder(file, before);
    activateSheet(file, active);
  }

  get visibility(): string {
    return Object.keys(STATES).find((name) => STATES[name] === this.sheet.state) ?? "Visible";
  }

  /** @throws HostError InvalidOperation when the last visible sheet is to be hidden */
  set visibility(visibility: string) {
    const state = STATES[visibility];
    if (!state) {
      throw new HostError("InvalidArgument", `${visibility} is no visibility.`);
    }
    allowStructure(this.session.file);
    if (state !== "visible") {
      this.leaveFront();
    }
    this.sheet.state = state;
  }

  get tabColor(): string {
    return toHex(this.sheet.properties.tabColor, "");
  }

  set tabColor(color: string) {
    if (color === "") {
      delete this.sheet.properties.tabColor;
    } else {
      this.sheet.properties.tabColor = fromHex(color);
    }
  }

  get showGridlines(): boolean {
    return this.sheet.views[0]?.showGridLines !== false;
  }

  set showGridlines(showGridLines: boolean) {
    askWindow(this.session);
    askSheet(this.sheet);
    const [first, ...others] = this.sheet.views;
    this.sheet.views = [{ state: "normal", ...first, showGridLines }, ...others];
  }

  /** The client sets `showGridlines` under this name. */
  set gridlines(shown: boolean) {
    this.showGridlines = shown;
  }

  /** In characters of the normal font. */
  get standardWidth(): number {
    return standardCharacters(this.sheet);
  }

  set standardWidth(characters: number) {
    setStandardCharacters(this.sheet, characters);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.session, this.sheet);
  }

  get tables(): TableCollection {
    return new TableCollection(this.session, this.sheet);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.session, this.sheet);
  }

  get pageLayout(): PageLayout {
    askPrinter(this.session);
    askSheet(this.sheet);
    return new PageLayout(this.session, this.sheet);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    askPrinter(this.session);
    askSheet(this.sheet);
    return new PageBreakCollection(this.session, this.sheet, "rows");
  }

  get verticalPageBreaks(): PageBreakCollection {
    askPrinter(this.session);
    askSheet(this.sheet);
    return new PageBreakCollection(this.session, this.sheet, "columns");
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }

  activate(): void {
    askWindow(this.session);
    if (this.sheet.state !== "visible") {
      throw new HostError("InvalidOperation", "A hidden worksheet cannot be activated.");
    }
    activateSheet(this.session.file, this.sheet);
  }

  /** @throws HostError InvalidOperation for a very hidden sheet and for the last visible one */
  delete(): void {
    const { file } = this.session;
    allowStructure(file);
    if (this.sheet.state === "veryHidden") {
      throw new HostError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
    }
    this.leaveFront();
    const active = activeSheet(file);
    deleteSheet(this.session, this.sheet);
    activateSheet(file, active);
  }

  calculate(): void {
    this.session.calculate();
  }

  getRange(address?: string): RangeObject {
    return new RangeObject(this.session, this.sheet, areaOfAddress(this.sheet, address));
  }

  /** Areas by their addresses, with commas between. @throws HostError InvalidArgument for lists of more than 8,192 characters */
  getRanges(address?: string): RangeAreas {
    if ((address?.length ?? 0) > ADDRESS_LIMIT) {
      throw new HostError("InvalidArgument", "The list of addresses is too long.");
    }
    const addresses = address ? address.split(",") : [undefined];
    return new RangeAreas(addresses.map((each) => this.getRange(each?.trim())));
  }

  /** Row and column count from 0. */
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    const area = { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
    if (rows < 1 || columns < 1) {
      throw new HostError("InvalidArgument", "A range has at least one cell.");
    }
    return new RangeObject(this.session, this.sheet, inSheet(area));
  }

  getCell(row: number, column: number): RangeObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getUsedRange(valuesOnly = false): RangeObject {
    return this.getRange().getUsedRange(valuesOnly);
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    return this.getRange().getUsedRangeOrNullObject(valuesOnly);
  }

  /** A visible sheet that goes away leaves another one in front. */
  private leaveFront(): void {
    const { file } = this.session;
    if (this.sheet.state !== "visible") {
      return;
    }
    const visible = file.worksheets.filter((sheet) => sheet.state === "visible");
    const next =
      visible[visible.indexOf(this.sheet) + 1] ?? visible[visible.indexOf(this.sheet) - 1];
    if (!next) {
      throw new HostError(
        "InvalidOperation",
        "A workbook must contain at least one visible worksheet."
      );
    }
    if (activeSheet(file) === this.sheet) {
      activateSheet(file, next);
    }
  }
}
