import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { contains, oneCell, type Area } from "../area";
import { definedNames } from "../structure/nameStore";
import { bodyArea, headerArea, tableArea, tablesOf, totalsArea } from "../structure/tableModel";
import { formulaOrNull, type Expression, type TableReference } from "./formula";
import { SheetCells, type FormulaCell } from "./sheetCells";
import { CellError, NAME, REF, VALUE } from "./values";

interface TablePlace {
  readonly sheet: SheetCells;
  readonly whole: Area;
  readonly body: Area;
  readonly headers: Area | null;
  readonly totals: Area | null;
  /** Index of each column, by its name in lower case. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Cells by sheet and area. */
export interface Place {
  readonly sheet: SheetCells;
  readonly area: Area;
}

/** Where a formula stands, as far as addresses depend on it. */
export type Home = Pick<FormulaCell, "sheet" | "row" | "column">;

/** What the words of formulas stand for: sheets, tables and names of the workbook. */
export class Directory {
  private state = "";
  private readonly bySheet = new Map<Worksheet, SheetCells>();
  private sheets = new Map<string, SheetCells>();
  private tables = new Map<string, TablePlace>();
  private names = new Map<string, Expression | null>();
  /** The columns that table references name, worked out once. */
  private columns = new Map<
    TableReference,
    { readonly left: number; readonly right: number } | null
  >();

  constructor(private readonly file: Workbook) {}

  /** Looks at the workbook again. @returns whether a sheet, table or name is another than before */
  refresh(): boolean {
    const state = this.describe();
    if (state === this.state) {
      return false;
    }
    this.state = state;
    this.columns = new Map();
    const { worksheets } = this.file;
    for (const known of [...this.bySheet.keys()].filter((sheet) => !worksheets.includes(sheet))) {
      this.bySheet.delete(known);
    }
    this.sheets = new Map(
      worksheets.map((sheet) => [sheet.name.toLowerCase(), this.cellsOf(sheet)])
    );
    this.tables = new Map(
      tablesOf(this.file).map((table) => [
        table.name.toLowerCase(),
        {
          sheet: this.cellsOf(table.worksheet),
          whole: tableArea(table),
          body: bodyArea(table),
          headers: headerArea(table),
          totals: totalsArea(table),
          columns: new Map(
            table.model.columns.map(({ name }, index) => [name.toLowerCase(), index])
          ),
        },
      ])
    );
    this.names = new Map(
      definedNames(this.file).map(({ name, sheet, formula }) => [
        nameKey(sheet?.name ?? null, name),
        formulaOrNull(formula),
      ])
    );
    return true;
  }

  /** The calculated cells of a sheet; the same for as long as the sheet is there. */
  cellsOf(sheet: Worksheet): SheetCells {
    let cells = this.bySheet.get(sheet);
    if (!cells) {
      cells = new SheetCells(sheet);
      this.bySheet.set(sheet, cells);
    }
    return cells;
  }

  /** The sheets that are there, with what is known of their cells. */
  all(): readonly SheetCells[] {
    return [...this.bySheet.values()];
  }

  /** Where an address or a table reference points to from a cell; an error where it points to nothing. */
  place(expression: Expression & { kind: "area" | "table" }, home: Home): Place | CellError {
    if (expression.kind === "table") {
      return this.tablePlace(expression, home);
    }
    const sheet =
      expression.sheet === null ? home.sheet : this.sheets.get(expression.sheet.toLowerCase());
    return sheet ? { sheet, area: expression.area } : REF;
  }

  /** What a name stands for; null where nobody gave it. */
  named({ sheet, name }: Expression & { kind: "name" }, home: Home): Expression | null {
    const own = nameKey(sheet ?? home.sheet.worksheet.name, name);
    const known = this.names.has(own) ? own : nameKey(null, name);
    if (this.names.has(known)) {
      return this.names.get(known) ?? { kind: "value", value: NAME };
    }
    return this.tables.has(name.toLowerCase())
      ? { kind: "table", table: name, rows: ["#data"], columns: null }
      : null;
  }

  private tablePlace(reference: TableReference, home: Home): Place | CellError {
    const table =
      reference.table === "" ? this.around(home) : this.tables.get(reference.table.toLowerCase());
    if (!table) {
      return REF;
    }
    const rows = rowsOf(table, reference.rows, home);
    if (rows instanceof CellError) {
      return rows;
    }
    if (reference.columns === null) {
      return { sheet: table.sheet, area: rows };
    }
    let columns = reference.table === "" ? undefined : this.columns.get(reference);
    if (columns === undefined) {
      columns = columnsOf(table, reference.columns);
      this.columns.set(reference, columns);
    }
    return columns ? { sheet: table.sheet, area: { ...rows, ...columns } } : REF;
  }

  private around({ sheet, row, column }: Home): TablePlace | undefined {
    return [...this.tables.values()].find(
      (table) => table.sheet === sheet && contains(table.whole, oneCell(row, column))
    );
  }

  private describe(): string {
    const tables = tablesOf(this.file).map((table) => [
      table.name,
      table.worksheet.id,
      table.model.tableRef,
      table.headerRow,
      table.totalsRow,
      table.model.columns.map(({ name }) => name),
    ]);
    const names = definedNames(this.file).map(({ name, sheet, formula }) => [
      name,
      sheet?.id,
      formula,
    ]);
    const sheets = this.file.worksheets.map(({ id, name }) => [id, name]);
    return JSON.stringify([sheets, tables, names]);
  }
}

function columnsOf(
  { whole, columns }: TablePlace,
  names: readonly [string, string]
): { readonly left: number; readonly right: number } | null {
  const [first, last] = names.map((name) => columns.get(name.toLowerCase()));
  return first === undefined || last === undefined
    ? null
    : { left: whole.left + Math.min(first, last), right: whole.left + Math.max(first, last) };
}

function rowsOf(table: TablePlace, items: readonly string[], home: Home): Area | CellError {
  let all = null as Area | null;
  for (const item of items) {
    const part = rowsOfItem(table, item, home);
    if (part instanceof CellError) {
      return part;
    }
    all = all
      ? { ...all, top: Math.min(all.top, part.top), bottom: Math.max(all.bottom, part.bottom) }
      : part;
  }
  return all ?? REF;
}

function rowsOfItem(table: TablePlace, item: string, { row, sheet }: Home): Area | CellError {
  switch (item) {
    case "#data":
      return table.body;
    case "#headers":
      return table.headers ?? REF;
    case "#totals":
      return table.totals ?? REF;
    case "#all":
      return table.whole;
    case "#this row":
      return sheet === table.sheet && row >= table.body.top && row <= table.body.bottom
        ? { ...table.body, top: row, bottom: row }
        : VALUE;
    default:
      return REF;
  }
}

function nameKey(sheet: string | null, name: string): string {
  return `${sheet ?? ""}!${name}`.toLowerCase();
}
