import { finish } from "../../pace/steps";
import type { ReturnedRow, UnusedCell } from "../../plan/slips/returnedSlip";
import { decodeLegacyInSteps } from "../cells/legacy";
import type { ReturnedSheet } from "./returnedFile";
import type { EntryContext } from "./returnedEntry";
import { readResultRow } from "./resultRow";
import {
  placeIn,
  sheetRow,
  unusedIn,
  type FoundResult,
  type SheetReading,
  type SheetRow,
} from "./sheetReading";
import { headersBelow, slipHeader, type SlipHeader, type TaskColumn } from "./slipColumns";
import { isPrinted, isProposedHeading, numbersColumns } from "./slipHeading";
import { readTaskRow } from "./taskRow";
import { columnOfIds, columnsWithoutHeader, holdsTaskId } from "./withoutHeader";

/**
 * Reads a sheet of a returned file: its lists of tasks and results, wherever they stand and whatever their columns are
 * called, what our slip prints around them, and every cell that is none of these.
 */
export function readReturnedSheet(sheet: ReturnedSheet, context: EntryContext): SheetReading {
  const reader = new SheetReader(decoded(sheet), context);
  return reader.read();
}

function decoded(sheet: ReturnedSheet): ReturnedSheet {
  const { name, cells, fonts } = sheet;
  const grid = { name, firstRow: 1, firstColumn: 1, cells, merges: [], fonts };
  return { ...sheet, cells: finish(decodeLegacyInSteps(grid)).grid.cells };
}

/** Goes down a sheet and keeps in mind under which header it is. */
class SheetReader {
  private readonly printed: string[] = [];
  private readonly rows: ReturnedRow[] = [];
  private readonly results: FoundResult[] = [];
  private readonly unused: UnusedCell[] = [];
  private readonly taskColumns = new Set<TaskColumn>();
  private readonly ids: number | null;
  /** The header that each row is; one with an id is none, whatever words its unit uses. */
  private readonly headers: readonly (SlipHeader | null)[];
  private header: SlipHeader | null;
  private isBelowHeader = false;
  private isProposed = false;

  constructor(
    private readonly sheet: ReturnedSheet,
    private readonly context: EntryContext
  ) {
    this.ids = columnOfIds(sheet);
    this.headers = sheet.cells.map((row) => (row.some(holdsTaskId) ? null : slipHeader(row)));
    this.header = this.headers.some((header) => header !== null) ? null : this.guessedHeader();
  }

  read(): SheetReading {
    this.sheet.cells.forEach((_, index) => this.take(sheetRow(this.sheet, index)));
    const { printed, rows, results, unused, taskColumns } = this;
    return { sheet: this.sheet.name, printed, rows, results, unused, taskColumns };
  }

  private guessedHeader(): SlipHeader | null {
    const columns = columnsWithoutHeader(this.sheet);
    return columns.size === 0 ? null : this.tasksUnder(columns);
  }

  private take(row: SheetRow): void {
    const header = this.headers[row.index]!;
    if (header) {
      this.header = header.kind === "tasks" ? this.tasksUnder(header.columns) : header;
      const { columns } = header;
      this.unused.push(...unusedIn(row, (column) => !columns.has(column)));
    } else if (!(this.isBelowHeader && this.takeBelowHeader(row))) {
      this.takeContent(row);
    }
    this.isBelowHeader = header !== null;
  }

  /** A column of ids is one even where its header is lost. */
  private tasksUnder(columns: ReadonlyMap<number, TaskColumn>): SlipHeader {
    const named = [...columns.values()].includes("taskId");
    const all = new Map(columns);
    if (!named && this.ids !== null && !columns.has(this.ids)) {
      all.set(this.ids, "taskId");
    }
    [...all.values()].forEach((column) => this.taskColumns.add(column));
    return { kind: "tasks", columns: all };
  }

  /** The second row of a header, or one that numbers its columns. */
  private takeBelowHeader(row: SheetRow): boolean {
    if (numbersColumns(row.texts)) {
      return true;
    }
    if (this.header?.kind !== "tasks") {
      return false;
    }
    const below = headersBelow(this.sheet.cells[row.index]!, this.header.columns);
    if (below.size === 0) {
      return false;
    }
    this.header = this.tasksUnder(new Map([...this.header.columns, ...below]));
    return true;
  }

  private takeContent(row: SheetRow): void {
    if (this.header === null || this.isLineBetween(row)) {
      this.takePrinted(row);
    } else if (this.header.kind === "tasks") {
      const read = readTaskRow(row, this.header.columns, this.isProposed, this.context);
      this.rows.push(...(read.row ? [read.row] : []));
      this.unused.push(...read.unused);
    } else {
      const read = readResultRow(row, this.header.columns, this.context);
      this.results.push(...(read.found ? [read.found] : []));
      this.unused.push(...read.unused);
    }
  }

  /** A row of nothing but texts that our slip prints: it stands above or below its rows. */
  private isLineBetween({ texts }: SheetRow): boolean {
    const filled = texts.filter((text) => text !== "");
    this.isProposed ||= isProposedHeading(filled[0] ?? "");
    return filled.length > 0 && filled.every((text) => isPrinted(text, this.context.author));
  }

  private takePrinted(row: SheetRow): void {
    row.texts.forEach((text, column) => {
      if (isPrinted(text, this.context.author)) {
        this.printed.push(text);
      } else if (text !== "") {
        this.unused.push({ place: placeIn(row, column), text });
      }
    });
  }
}
