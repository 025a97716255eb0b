import { columnLetters } from "../notation/columnLetters";
import { rowsAddress } from "../sheets/address";
import { cellText } from "../sheets/cellText";
import { listRowHeight } from "../sheets/settingsSheet";
import { AGENCY_COLUMNS, AGENCY_TABLE, AREA_COLUMNS, AREA_TABLE } from "../tables/settingsColumns";
import type { ExistingContent, ExistingTable } from "./existing";
import type { Edits } from "./writeEdits";
import { cellsAt } from "./cellsAt";

/** A row that is to be so many points high. */
export interface RowHeight {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly height: number;
}

/** The lists of `Thiết lập` in which names and spellings come to stand, with the columns that wrap; users' own ones need not. */
const LISTS = new Map<string, readonly string[]>([
  [AGENCY_TABLE, AGENCY_COLUMNS.map(({ header }) => header)],
  [AREA_TABLE, AREA_COLUMNS.map(({ header }) => header)],
]);

type Written = Pick<Edits, "changes" | "growing">;

/**
 * The rows of the lists into which more lines come than they are high for, as high and wide as users have made them by now. None
 * becomes lower, for the lists stand side by side and share their rows; a hidden one stays hidden. One request, none where no
 * list changes.
 */
export async function planHeights(
  context: Excel.RequestContext,
  written: Written,
  { tables }: ExistingContent
): Promise<readonly RowHeight[]> {
  const asked = [...LISTS].flatMap(([name, headers]) => {
    const existing = tables.get(name.toLowerCase());
    const lines = existing ? linesAfter(written, existing) : new Map();
    return existing && lines.size > 0 ? [askSizes(context, existing, headers, lines)] : [];
  });
  if (asked.length === 0) {
    return [];
  }
  await context.sync();
  return asked.flatMap(grownRows);
}

/** What the rows say afterwards that change or come, by header; by their place in the body. */
function linesAfter(
  { changes, growing }: Written,
  { headers, rows, place, state }: ExistingTable
): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const lines = new Map<number, Map<string, string>>();
  for (const { sheet, row, column, content } of changes) {
    const at = row - place.firstRow;
    const header = headers[column - state.area.column];
    const present = rows[at];
    if (sheet === state.sheet && present && header !== undefined) {
      const line = lines.get(at) ?? new Map(headers.map((each, c) => [each, String(present[c])]));
      lines.set(at, line.set(header, cellText(content)));
    }
  }
  const growth = growing.find(({ existing }) => existing.state.name === state.name);
  growth?.added.forEach((row, index) => {
    const cells = growth.blueprint.columns.map(
      ({ header }, c) => [header, row[c] ?? null] as const
    );
    const line = new Map(cells.map(([header, content]) => [header, cellText(content)]));
    lines.set(rows.length + index, line);
  });
  return lines;
}

interface AskedRow {
  readonly place: Pick<RowHeight, "sheet" | "row">;
  readonly line: ReadonlyMap<string, string>;
  readonly format: Pick<Excel.RangeFormat, "rowHeight">;
}

interface AskedSizes {
  readonly rows: readonly AskedRow[];
  readonly columns: readonly {
    readonly header: string;
    readonly format: Pick<Excel.RangeFormat, "columnWidth">;
  }[];
}

/** Queues asking for them; known once the request is sent. */
function askSizes(
  context: Excel.RequestContext,
  { place: { firstRow, columns }, state: { sheet: name } }: ExistingTable,
  headers: readonly string[],
  lines: ReadonlyMap<number, ReadonlyMap<string, string>>
): AskedSizes {
  const sheet = context.workbook.worksheets.getItem(name);
  return {
    rows: [...lines].map(([at, line]) => {
      const row = firstRow + at;
      const format = sheet.getRange(rowsAddress(row, row)).format.load("rowHeight");
      return { place: { sheet: name, row }, line, format };
    }),
    columns: headers.flatMap((header) => {
      const column = columns.get(header);
      if (column === undefined) {
        return [];
      }
      const letters = columnLetters(column);
      return [
        { header, format: sheet.getRange(`${letters}:${letters}`).format.load("columnWidth") },
      ];
    }),
  };
}

function grownRows({ rows, columns }: AskedSizes): readonly RowHeight[] {
  const shown = columns.filter(({ format }) => format.columnWidth > 0);
  const widths = shown.map(({ format }) => format.columnWidth);
  return rows.flatMap(({ place, line, format: { rowHeight } }) => {
    const texts = shown.map(({ header }) => line.get(header) ?? "");
    const height = listRowHeight(texts, widths);
    return rowHeight > 0 && rowHeight < height ? [{ ...place, height }] : [];
  });
}

/**
 * Queues the heights, the lower ones first, as two lists may ask for one row. They come with the last request: what is cut off
 * before leaves them, and nobody has to put them back.
 */
export function drawHeights(context: Excel.RequestContext, heights: readonly RowHeight[]): void {
  for (const { sheet, row, height } of [...heights].sort((a, b) => a.height - b.height)) {
    const range = cellsAt(context.workbook.worksheets.getItem(sheet), rowsAddress(row, row));
    range.format.rowHeight = height;
  }
}
