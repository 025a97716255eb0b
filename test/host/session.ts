import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "./area";
import type { ExcelApi } from "./richapi/requirements";
import type { Shift } from "./structure/shifting";

/** How the pretended user has set up Excel. */
export interface HostSettings {
  /** A cell is being edited: every request is refused. */
  editing: boolean;
  /** Bytes that a request and its answer may have; a smaller limit tries what is for large workbooks on a small one. */
  payloadLimit: number;
  /** AutoCorrect: "Include new rows and columns in table". */
  expandTables: boolean;
  /** AutoCorrect: "Fill formulas in tables to create calculated columns". */
  fillFormulas: boolean;
  /** How new this Excel is: 2021, or one of Microsoft 365; add-ins ask once, when they start. */
  excelApi: ExcelApi;
  /** No printer is installed: Excel for Windows can neither tell nor change how a sheet prints. */
  noPrinter: boolean;
  /** Another workbook is in front: what Excel does through this one's window is refused. */
  otherInFront: boolean;
  /** Excel says of changed cells that the add-in wrote them (`triggerSource`). */
  tellsOwnWrites: boolean;
}

/** What Excel on the web takes and gives at most in one request: 5 MB. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Excel as it is installed, with nobody typing. */
export function usualSettings(): HostSettings {
  return {
    editing: false,
    payloadLimit: PAYLOAD_LIMIT,
    expandTables: true,
    fillFormulas: true,
    excelApi: "1.14",
    noPrinter: false,
    otherInFront: false,
    tellsOwnWrites: true,
  };
}

/**
 * The open workbook as every object of the host sees it. Cells, styles, tables, rules and names live in the .xlsx
 * library's own workbook, so that what the host does not touch goes back to the file as it came.
 */
export interface Session {
  readonly file: Workbook;
  readonly settings: HostSettings;
  /** The year that a typed date without one belongs to; the real one unless the test's clock says otherwise. */
  readonly currentYear?: number;
  /** A lasting id for a sheet, table or conditional format: "{00000000-0001-…}". The same object always gets the same id. */
  idOf(thing: object): string;
  /** To be called after every change of cell contents: results of formulas are stale from here on. */
  cellsChanged(sheet: Worksheet, area: Area): void;
  /** An add-in wrote entries into cells. */
  entriesWritten?(sheet: Worksheet, area: Area): void;
  /** Cells of a sheet were inserted or deleted: ranges that the add-in keeps move along. */
  cellsShifted?(sheet: Worksheet, shift: Shift): void;
  /** Opens a workbook of its own beside this one. */
  openFile?(bytes: Uint8Array): void;
  /** Calculates what is stale, in an area or everywhere; called before results are read, and on demand. */
  calculate(sheet?: Worksheet, area?: Area): void;
}
