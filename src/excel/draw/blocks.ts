import type { CellBlock, CellContent } from "../../sheets/blueprint";
import { cellInput, GENERAL_FORMAT, needsGeneral, TEXT_FORMAT, type CellInput } from "../cells";
import { matrixBytes, rowBands, valueBytes, type RequestBudget } from "../payload";
import { broadcast } from "./broadcast";
import { cellsAt } from "../cellsAt";

/** A number format in a request: "General" with quotes and comma. */
const FORMAT_CELL_BYTES = 10;

/**
 * Queues the contents of a rectangle on a sheet. Text cells are formatted as text first, so that Excel makes nothing of
 * them; other cells keep the number format that the layout gave them.
 * @param formulas whether formulas are written now or left blank for later, when the tables and names in them exist
 */
export async function drawBlock(
  sheet: Excel.Worksheet,
  block: CellBlock,
  budget: RequestBudget,
  formulas: "now" | "later"
): Promise<void> {
  const inputs = block.content.map((row) => row.map((content) => blockInput(content, formulas)));
  const columns = block.content[0]?.length ?? 0;
  for (const { from, rows, bytes } of rowBands(inputs, FORMAT_CELL_BYTES)) {
    await budget.reserve(bytes);
    const area = { row: block.row + from, column: block.column, rows: rows.length, columns };
    const range = cellsAt(sheet, area);
    const contents = block.content.slice(from, from + rows.length);
    range.numberFormat = contents.map((row) => row.map(blockFormat));
    range.formulas = rows.map((row) => [...row]);
  }
}

/** Queues only the formulas of a rectangle. */
export async function drawBlockFormulas(
  sheet: Excel.Worksheet,
  block: CellBlock,
  budget: RequestBudget
): Promise<void> {
  if (block.filledDown) {
    await fillDown(sheet, block, budget);
    return;
  }
  for (const [index, row] of block.content.entries()) {
    if (!row.some(isFormula)) {
      continue;
    }
    const inputs = [row.map((content) => (isFormula(content) ? content.formula : null))];
    await budget.reserve(matrixBytes(inputs) + 200);
    const area = { row: block.row + index, column: block.column, rows: 1, columns: row.length };
    cellsAt(sheet, area).formulas = inputs;
  }
}

async function fillDown(
  sheet: Excel.Worksheet,
  { row, column, content }: CellBlock,
  budget: RequestBudget
): Promise<void> {
  for (const [index, first] of (content[0] ?? []).entries()) {
    if (isFormula(first)) {
      await budget.reserve(valueBytes(first.formula) + 200);
      const area = { row, column: column + index, rows: content.length, columns: 1 };
      cellsAt(sheet, area).formulas = broadcast(first.formula);
    }
  }
}

function isFormula(content: CellContent): content is { readonly formula: string } {
  return typeof content === "object" && content !== null && "formula" in content;
}

function blockInput(content: CellContent, formulas: "now" | "later"): CellInput {
  if (isFormula(content) && formulas === "later") {
    return null;
  }
  return content === null ? null : cellInput(content, TEXT_FORMAT);
}

function blockFormat(content: CellContent): string | null {
  if (typeof content !== "string") {
    return null;
  }
  return needsGeneral(content) ? GENERAL_FORMAT : TEXT_FORMAT;
}
