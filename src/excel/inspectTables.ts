import type { Highlight, TableBlueprint, TableColumn } from "../sheets/blueprint";
import { bodyArea, highlightsOver, placedHighlights } from "../sheets/tablePlace";
import type { ExistingContent, ExistingTable } from "./existing";
import { areDrawn, isOneOf, readRules, type FormulaRule, type PresentRules } from "./highlights";
import { readRegions, type Region, type RegionData } from "./regions";
import { isSameFormula } from "./sameFormula";
import { showsDay } from "./showsDay";
import { askValidation, isDrawn } from "./validationDrawn";

/** A column of an own table, and the body rows (0 is the first) in which something about it is damaged. */
export interface DamagedRows {
  readonly column: TableColumn;
  readonly rows: readonly number[];
}

/** Calculated cells that hold something else, and what that is, as `Range.formulas` gives it. */
export interface OverwrittenRows extends DamagedRows {
  readonly held: readonly unknown[];
}

/** An own table as it stands, with all that differs from what its blueprint draws. */
export interface InspectedTable {
  readonly blueprint: TableBlueprint;
  readonly existing: ExistingTable;
  readonly validation: readonly TableColumn[];
  readonly formulas: readonly OverwrittenRows[];
  /** Cells that hold a number and do not show it as a day. */
  readonly dateFormats: readonly DamagedRows[];
  readonly highlights: InspectedHighlights;
}

export interface InspectedHighlights {
  readonly areRight: boolean;
  /** What they should be, placed for the first body row. */
  readonly wanted: readonly Highlight[];
  /** The add-in's rules on the sheet, whatever has become of them. */
  readonly ours: readonly FormulaRule[];
  /** How many rules of the sheet, as they are now, ours are to come after: those of the user that come before ours. */
  readonly position: number;
}

/**
 * Looks the own tables over, in three requests where the calculated columns and dates fit into one; each further table with colours
 * takes two more.
 * @param blueprints of tables with their columns; rows are not looked at
 */
export async function inspectTables(
  context: Excel.RequestContext,
  blueprints: readonly TableBlueprint[],
  existing: ExistingContent
): Promise<readonly InspectedTable[]> {
  const tables = blueprints.flatMap((blueprint) => {
    const found = existing.tables.get(blueprint.name.toLowerCase());
    return found ? [{ blueprint, existing: found }] : [];
  });
  const validations = tables.map((table) => askValidations(context, table));
  const regions = tables.flatMap(regionsOf);
  const data = await readRegions(
    context,
    regions.map(({ region }) => region)
  );
  const highlights: InspectedHighlights[] = [];
  for (const table of tables) {
    highlights.push(await inspectHighlights(context, table));
  }
  return tables.map((table, index) => {
    const columns = regions.flatMap((read, at) =>
      read.table === table ? [{ column: read.column, data: data[at]! }] : []
    );
    return {
      ...table,
      validation: validations[index]!(),
      formulas: columns.flatMap(overwritten),
      dateFormats: columns.flatMap(numbersForDays),
      highlights: highlights[index]!,
    };
  });
}

interface Table {
  readonly blueprint: TableBlueprint;
  readonly existing: ExistingTable;
}

/** Queues asking for the input rules; those that are not as drawn are known after the next request. */
function askValidations(
  context: Excel.RequestContext,
  { blueprint, existing }: Table
): () => readonly TableColumn[] {
  const sheet = context.workbook.worksheets.getItem(existing.state.sheet);
  const asked = blueprint.columns.flatMap((column) => {
    const area = columnArea(existing, column);
    return column.validation && area
      ? [{ column, present: askValidation(sheet, area), wanted: column.validation }]
      : [];
  });
  return () =>
    asked.filter(({ present, wanted }) => !isDrawn(present, wanted)).map(({ column }) => column);
}

interface ReadColumn {
  readonly table: Table;
  readonly column: TableColumn;
  readonly region: Region;
}

/** The columns of which cells are read: calculated ones and days. */
function regionsOf(table: Table): readonly ReadColumn[] {
  return table.blueprint.columns.flatMap((column) => {
    const area = columnArea(table.existing, column);
    const isDay = column.validation?.rule.kind === "date";
    if (!area || (column.formula === undefined && !isDay)) {
      return [];
    }
    const wanted = isDay ? ("valuesAndFormats" as const) : ("formulas" as const);
    const bytesPerCell = column.formula?.length ?? 30;
    return [
      { table, column, region: { sheet: table.existing.state.sheet, area, wanted, bytesPerCell } },
    ];
  });
}

function columnArea({ place }: ExistingTable, { header }: TableColumn) {
  const column = place.columns.get(header);
  const rows = place.lastRow - place.firstRow + 1;
  return column === undefined ? null : { row: place.firstRow, column, rows, columns: 1 };
}

interface ColumnData {
  readonly column: TableColumn;
  readonly data: RegionData;
}

function overwritten({ column, data }: ColumnData): readonly OverwrittenRows[] {
  const { formula } = column;
  if (formula === undefined) {
    return [];
  }
  // A column holds few different texts, and a formula's is long.
  const texts = new Set(data.formulas.map(([cell]) => cell));
  const own = new Set([...texts].filter((text) => isSameFormula(text, formula)));
  return damaged(column, data.formulas, ([cell]) => !own.has(cell)).map((found) => ({
    ...found,
    held: found.rows.map((row) => data.formulas[row]![0]),
  }));
}

function numbersForDays({ column, data }: ColumnData): readonly DamagedRows[] {
  return damaged(
    column,
    data.values,
    ([value], row) => typeof value === "number" && !showsDay(data.formats[row]![0]!)
  );
}

function damaged(
  column: TableColumn,
  cells: readonly (readonly unknown[])[],
  isDamaged: (cell: readonly unknown[], row: number) => boolean
): readonly DamagedRows[] {
  const rows = cells.flatMap((cell, row) => (isDamaged(cell, row) ? [row] : []));
  return rows.length > 0 ? [{ column, rows }] : [];
}

const NO_HIGHLIGHTS: InspectedHighlights = { areRight: true, wanted: [], ours: [], position: 0 };

/** Rules are looked for on the whole sheet: rows that were copied elsewhere took ours along. */
async function inspectHighlights(
  context: Excel.RequestContext,
  { blueprint, existing }: Table
): Promise<InspectedHighlights> {
  if (blueprint.highlights.length === 0) {
    return NO_HIGHLIGHTS;
  }
  const sheet = context.workbook.worksheets.getItem(existing.state.sheet);
  const { conditionalFormats } = sheet.getRange();
  const present = await readRules(context, conditionalFormats);
  // Without the column of the words no rule can be drawn, and none is missed.
  const highlights = highlightsOver(blueprint, (header) => existing.place.columns.has(header));
  const wanted = placedHighlights({ ...blueprint, highlights }, existing.place);
  const ours = present.rules.filter(isOneOf(blueprint.highlights));
  return {
    areRight: areDrawn(ours, wanted, bodyArea(existing.place)),
    wanted,
    ours,
    position: placeAfterUsers(present, ours),
  };
}

/** Pasting puts copies of ours before everything else, so it is the last of ours that tells which of the user's come first. */
function placeAfterUsers({ order }: PresentRules, ours: readonly FormulaRule[]): number {
  const own = new Set(ours.map(({ id }) => id));
  const last = order.reduce((found, id, index) => (own.has(id) ? index : found), 0);
  return order.slice(0, last).reduce((place, id, index) => (own.has(id) ? place : index + 1), 0);
}
