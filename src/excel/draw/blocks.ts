import type { CellBlock, CellContent } from "../../sheets/blueprint";
import { areaAddress } from "../address";
import { cellInput, GENERAL_FORMAT, needsGeneral, TEXT_FORMAT, type CellInput } from "../cells";
import { matrixBytes, PAYLOAD_AIM, type RequestBudget } from "../payload";

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
  for (const part of bandsOf(block)) {
    const inputs = part.content.map((row) => row.map((content) => blockInput(content, formulas)));
    const formats = part.content.map((row) => row.map(blockFormat));
    await budget.reserve(matrixBytes(inputs) + matrixBytes(formats));
    const columns = part.content[0]!.length;
    const area = { row: part.row, column: part.column, rows: part.content.length, columns };
    const range = sheet.getRange(areaAddress(area));
    range.numberFormat = formats;
    range.formulas = inputs;
  }
}

/** Queues only the formulas of a rectangle. */
export async function drawBlockFormulas(
  sheet: Excel.Worksheet,
  block: CellBlock,
  budget: RequestBudget
): Promise<void> {
  for (const part of bandsOf(block)) {
    for (const [index, row] of part.content.entries()) {
      if (!row.some(isFormula)) {
        continue;
      }
      const inputs = [row.map((content) => (isFormula(content) ? content.formula : null))];
      await budget.reserve(matrixBytes(inputs) + 200);
      const area = { row: part.row + index, column: part.column, rows: 1, columns: row.length };
      sheet.getRange(areaAddress(area)).formulas = inputs;
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

function bandsOf(block: CellBlock): readonly CellBlock[] {
  const bands: CellBlock[] = [];
  let from = 0;
  let bytes = 0;
  block.content.forEach((row, index) => {
    const size = matrixBytes([
      row.map((content) => (typeof content === "string" ? content : null)),
    ]);
    if (bytes + size > PAYLOAD_AIM && index > from) {
      bands.push({ ...block, row: block.row + from, content: block.content.slice(from, index) });
      from = index;
      bytes = 0;
    }
    bytes += size;
  });
  bands.push({ ...block, row: block.row + from, content: block.content.slice(from) });
  return bands.filter((band) => band.content.length > 0);
}
