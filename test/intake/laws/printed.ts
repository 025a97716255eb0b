import type { Grid, GridValue } from "../../../src/intake/grid";
import type { Plan } from "../../../src/plan/plan";
import type { CellContent } from "../../../src/sheets/blueprint";
import { mergeSource } from "../../../src/sheets/mergeSource";
import { DEFAULT_PRINT_OPTIONS } from "../../../src/sheets/printOptions";
import { printSheet } from "../../../src/sheets/printSheet";

/**
 * The sheet `Bản in phụ lục` of a plan as one reads it back: of an issued plan in its own words, of a draft with the
 * directory's names of agencies.
 */
export function printed(plan: Plan, planState: "draft" | "issued"): Grid {
  let ids = 0;
  const { rows } = mergeSource({
    plan,
    planState,
    table: [],
    base: [],
    newId: () => `nv-${(ids += 1)}`,
  });
  const { areas, agencies, title, reference } = plan;
  const sheet = printSheet({
    areas,
    agencies,
    tracked: rows,
    planState,
    title,
    accompanying: reference,
    options: DEFAULT_PRINT_OPTIONS,
  });
  // Beside the page stands what is never printed.
  const blocks = sheet.cells.filter(({ column }) => column === 1);
  const last = blocks.at(-1)!;
  const blank = Array.from({ length: last.content[0]!.length }, (): GridValue => BLANK);
  const cells = Array.from({ length: last.row + last.content.length - 1 }, () => blank);
  for (const { row, content } of blocks) {
    content.forEach((values, index) => (cells[row - 1 + index] = values.map(valueOf)));
  }
  const merges = sheet.layout.merges.map(({ row, column, rows: high, columns }) => ({
    top: row - 1,
    left: column - 1,
    bottom: row + high - 2,
    right: column + columns - 2,
  }));
  return { name: sheet.name, firstRow: 1, firstColumn: 1, cells, merges };
}

const BLANK: GridValue = { kind: "blank" };

/** The reference line is a formula; what it shows is not the list's. */
function valueOf(content: CellContent): GridValue {
  if (typeof content === "number") {
    return { kind: "number", value: content, format: "@" };
  }
  return typeof content === "string" ? { kind: "text", text: content } : BLANK;
}
