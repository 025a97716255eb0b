import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { fontName } from "../cells/fontName";
import { readGrid } from "../cells/grid";
import { defaultFont, styleAt } from "../cells/styles";
import { NotModelled } from "../errors";

/** What Excel answers for a cell: only what was asked for. */
export interface CellProperties {
  readonly format: { readonly font: { readonly name: string | null } };
}

/** Cell by cell, row by row. @throws NotModelled for anything but the name of the font */
export function cellProperties(sheet: Worksheet, area: Area, options: unknown): CellProperties[][] {
  if (JSON.stringify(options) !== '{"format":{"font":{"name":true}}}') {
    throw new NotModelled(`Range.getCellProperties(${JSON.stringify(options)})`);
  }
  const normal = defaultFont(sheet.workbook);
  return readGrid(sheet, area, (cell, row, column) => ({
    format: { font: { name: fontName(styleAt(sheet, row, column), cell, normal) } },
  }));
}
