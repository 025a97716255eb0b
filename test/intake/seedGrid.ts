import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../src/intake/grid";
import { readSeedAppendix } from "../samples/seedText";
import { gridOf, type Typed } from "./gridOf";

const TEXT = join(__dirname, "..", "samples", "ke-hoach-cchc-2026.txt");
const HEADER_ROW = 5;

/** The appendix of the real plan as it stands in the sample workbook: titles in rows 1 to 3, header in row 5. */
export function seedGrid(): Grid {
  const appendix = readSeedAppendix(readFileSync(TEXT, "utf8"));
  const body = appendix.rows.map((row): readonly Typed[] => {
    if (row.kind === "area") {
      return [row.title];
    }
    const [number = "", ...texts] = row.cells.map((runs) => runs.map((run) => run.text).join(""));
    return [number === "" ? "" : Number(number), ...texts];
  });
  const areaRows = appendix.rows.flatMap((row, index) => (row.kind === "area" ? [index] : []));
  const acrossRows = [1, 2, 3, ...areaRows.map((index) => HEADER_ROW + 1 + index)];
  return gridOf(
    [...appendix.titles.map((title) => [title]), [], appendix.headers, ...body],
    acrossRows.map((row) => [row, 1, row, 6] as const),
    "PHỤ LỤC"
  );
}
