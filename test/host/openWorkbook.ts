import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { CustomFunction, FunctionOptions } from "./calc/customFunctions";
import { formatArea, intersect, MAX_COLUMNS, type Area } from "./area";
import { allowWriting } from "./cells/guard";
import type { Scalar } from "./cells/content";
import { VIETNAMESE } from "./cells/culture";
import { enter } from "./cells/entry";
import { HostError } from "./errors";
import { blankWorkbook } from "./file/blankWorkbook";
import { cloneWorkbook } from "./file/cloneWorkbook";
import { readWorkbook } from "./file/readWorkbook";
import { writeWorkbook } from "./file/writeWorkbook";
import { HostSession } from "./hostSession";
import { RangeObject } from "./model/range";
import { areaOfAddress } from "./model/rangeGeometry";
import { selectCells, selectedCells } from "./model/selection";
import { validates } from "./model/validates";
import { WorkbookObject } from "./model/workbook";
import { Exchange } from "./richapi/exchange";
import type { Fault } from "./richapi/faults";
import type { Traffic } from "./richapi/traffic";
import type { HostSettings } from "./session";
import { ChangeEvents, RICH_API_EVENT, type CellDetail, type EventEntry } from "./changeEvents";
import { afterTyping } from "./structure/autoCorrect";
import { loseMissingSheets } from "./structure/rename";
import { sameName } from "./structure/shifting";
import { tableArea } from "./structure/tableModel";

/** The types of events that a user's selecting has. */
const WORKSHEET_SELECTION = 14;
const TABLE_SELECTION = 100;

export interface HostOptions {
  /** What TODAY() gives, as an Excel serial (days since 30 December 1899); the real day when left out. */
  readonly today?: number;
}

/** Opens a workbook, a blank one when no file is given. @throws UnreadableFile */
export async function openSession(
  bytes: Uint8Array | undefined,
  options: HostOptions
): Promise<HostSession> {
  const session = new HostSession(bytes ? await fileOf(bytes) : blankWorkbook());
  if (options.today !== undefined) {
    session.calculator.setNow(options.today);
    session.currentYear = yearOf(options.today);
  }
  return session;
}

/** What files hold that were opened before; a test of faults opens the same one again and again. */
const files = new WeakMap<Uint8Array, Workbook | "openedOnce">();

async function fileOf(bytes: Uint8Array): Promise<Workbook> {
  const known = files.get(bytes);
  if (known instanceof Workbook) {
    return cloneWorkbook(known);
  }
  const file = await readWorkbook(bytes);
  loseMissingSheets(file);
  files.set(bytes, known === undefined ? "openedOnce" : cloneWorkbook(file));
  return file;
}

/** A workbook held in memory, with an answer to every request of an Office.js client; how the client is reached is for others. */
export class OpenWorkbook {
  readonly exchange: Exchange;
  private readonly events: ChangeEvents;

  /**
   * @param tell hands an event to the client
   * @param services what the client finds beside the workbook, see `Host`
   */
  constructor(
    private readonly session: HostSession,
    private readonly tell: (entry: EventEntry) => void,
    services: Readonly<Record<string, object>> = {}
  ) {
    this.events = new ChangeEvents(session, tell);
    this.exchange = new Exchange({
      root: new WorkbookObject(session),
      references: session.references,
      settings: session.settings,
      services,
      registered: (method) => this.events.registered(method),
      done: () => {
        session.requestDone();
        this.events.answered();
      },
    });
  }

  /** The workbook as a file, calculated. */
  async save(): Promise<Uint8Array> {
    this.calculate();
    return writeWorkbook(this.session.file);
  }

  /** Brings the results of all formulas up to date, whoever changed the cells. */
  calculate(): void {
    this.session.calculator.restructured();
    this.session.calculate();
  }

  /** Results depend on something else than cells that has changed, such as a function's answer. */
  expire(): void {
    this.session.calculator.functionsChanged();
  }

  /** The workbook itself, for tests that look inside. */
  get file(): Workbook {
    return this.session.file;
  }

  get settings(): HostSettings {
    return this.session.settings;
  }

  get traffic(): Traffic {
    return this.exchange.traffic;
  }

  /** Lets the n-th request from now on (1 is the next) fail. */
  failAt(n: number, fault: Fault): void {
    this.exchange.faults.failAt(n, fault);
  }

  heal(): void {
    this.exchange.faults.heal();
  }

  /** Lets somebody else do something right before the n-th request from now on (1 is the next) is carried out. */
  beforeRequest(n: number, act: () => void): void {
    this.exchange.meanwhile.before(n, act);
  }

  /** How many ranges the add-in still holds on to. */
  get keptReferences(): number {
    return this.session.references.size;
  }

  /** Workbooks that the add-in opened beside this one, oldest first. */
  get openedFiles(): readonly Uint8Array[] {
    return this.session.openedFiles;
  }

  /** How many steps the user can undo. */
  get undoable(): number {
    return this.session.undoable;
  }

  /** Makes a custom function known to the calculation. */
  registerFunction(name: string, run: CustomFunction, options: FunctionOptions = {}): void {
    this.session.calculator.registerFunction(name, run, options);
  }

  /**
   * Types a text into a cell as a user with Vietnamese settings does: read by that locale, checked by data validation,
   * followed by AutoCorrect. @throws HostError where Excel would not take the entry
   */
  type(sheetName: string, address: string, text: string): void {
    const sheet = this.sheetNamed(sheetName);
    const area = areaOfAddress(sheet, address);
    const held = this.valueOf(sheet, area);
    const cell = sheet.getCell(area.top, area.left);
    allowWriting(sheet, area);
    const { master } = cell;
    const before = { value: master.value, style: { ...master.style } };
    enter(this.session, master, text, VIETNAMESE);
    if (!validates(this.session, sheet, area, master.value)) {
      master.value = before.value;
      master.style = before.style;
      throw new HostError(
        "InvalidOperation",
        `Data validation refuses "${text}" in ${formatArea(area)}.`
      );
    }
    this.session.cellsChanged(sheet, area);
    afterTyping(this.session, sheet, area);
    this.userChanged(sheet, area, "RangeEdited", {
      valueBefore: held,
      valueAfter: this.valueOf(sheet, area),
    });
  }

  /** Pastes rows of text over cells, as out of another program: data validation does not look at what is pasted. */
  paste(sheetName: string, address: string, rows: readonly (readonly string[])[]): void {
    const sheet = this.sheetNamed(sheetName);
    const { top, left } = areaOfAddress(sheet, address);
    const area = { top, left, bottom: top + rows.length - 1, right: left + rows[0]!.length - 1 };
    allowWriting(sheet, area);
    rows.forEach((texts, row) =>
      texts.forEach((text, column) =>
        enter(this.session, sheet.getCell(top + row, left + column).master, text, VIETNAMESE)
      )
    );
    this.session.cellsChanged(sheet, area);
    afterTyping(this.session, sheet, area);
    this.userChanged(sheet, area, "RangeEdited");
  }

  /** Another user of the same workbook types into a cell; it goes past this user's undoing. */
  coAuthorTypes(sheetName: string, address: string, text: string): void {
    const sheet = this.sheetNamed(sheetName);
    const area = areaOfAddress(sheet, address);
    const valueBefore = this.valueOf(sheet, area);
    enter(this.session, sheet.getCell(area.top, area.left).master, text, VIETNAMESE);
    this.session.cellsChanged(sheet, area);
    this.session.othersDid();
    const valueAfter = this.valueOf(sheet, area);
    this.events.changed(sheet, area, "RangeEdited", "coAuthor", { valueBefore, valueAfter });
  }

  /** Inserts whole rows above `row` (from 1), as the user's menu does. @throws HostError where Excel would not */
  insertRows(sheetName: string, row: number, count: number): void {
    const sheet = this.sheetNamed(sheetName);
    const area = wholeRows(row, count);
    new RangeObject(this.session, sheet, area).insert("Down");
    this.userChanged(sheet, area, "RowInserted");
  }

  /** Deletes a whole row (from 1), as the user's menu does. @throws HostError where Excel would not */
  deleteRow(sheetName: string, row: number): void {
    const sheet = this.sheetNamed(sheetName);
    const area = wholeRows(row, 1);
    new RangeObject(this.session, sheet, area).delete("Up");
    this.userChanged(sheet, area, "RowDeleted");
  }

  /** Selects cells as a user does, in one place or, with Ctrl held down, in several. */
  select(sheetName: string, ...areas: readonly Area[]): void {
    const sheet = this.sheetNamed(sheetName);
    const before = selectedCells(sheet);
    selectCells(sheet, ...areas);
    const worksheetId = this.session.idOf(sheet);
    const args = { address: addressOf(areas), worksheetId };
    this.tellSelected([worksheetId, "Workbook"], WORKSHEET_SELECTION, args);
    for (const table of sheet.getTables()) {
      const inside = (selected: readonly Area[]): readonly Area[] =>
        selected.flatMap((area) => intersect(area, tableArea(table)) ?? []);
      const parts = inside(areas);
      // A table hears, too, that it was left: its address is empty then.
      if (parts.length > 0 || inside(before).length > 0) {
        const tableId = this.session.idOf(table);
        this.tellSelected([tableId], TABLE_SELECTION, { ...args, address: addressOf(parts) });
      }
    }
  }

  private tellSelected(targets: readonly string[], type: number, args: object): void {
    for (const target of targets) {
      this.tell([RICH_API_EVENT, type, target, JSON.stringify(args), 1]);
    }
  }

  private sheetNamed(name: string): Worksheet {
    const sheet = this.file.worksheets.find((each) => sameName(each.name, name));
    if (!sheet) {
      throw new Error(`There is no worksheet ${name}.`);
    }
    return sheet;
  }

  private valueOf(sheet: Worksheet, area: Area): Scalar {
    return new RangeObject(this.session, sheet, area).values[0]![0]!;
  }

  private userChanged(sheet: Worksheet, area: Area, changeType: string, detail?: CellDetail): void {
    this.session.userDid();
    this.events.changed(sheet, area, changeType, "user", detail);
  }
}

/** "A5:F30", "A1,C3:D4". */
function addressOf(areas: readonly Area[]): string {
  return areas.map(formatArea).join(",");
}

function wholeRows(row: number, count: number): Area {
  return { top: row, left: 1, bottom: row + count - 1, right: MAX_COLUMNS };
}

/** The year of an Excel serial. */
function yearOf(serial: number): number {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).getUTCFullYear();
}
