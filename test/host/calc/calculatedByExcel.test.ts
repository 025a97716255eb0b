import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { expect, it } from "@jest/globals";
import { Workbook } from "@cj-tech-master/excelts";
import { readWorkbook } from "../file/readWorkbook";
import { scanFormula } from "../structure/scanFormula";
import { CALCULATED_BY_EXCEL } from "./calculatedByExcel";
import { agrees, recalculated, type Recalculated } from "./recalculated";

/** Workbooks saved by Excel, beside the project; a build machine must have them. */
const WORKBOOKS = path.join(__dirname, "../../../../shared/excel-calculated");

/** The functions that stand in our sheets. */
const OURS = new Set(
  (
    "AGGREGATE AND CHAR CHOOSE COUNT COUNTA COUNTIF COUNTIFS DATE DAY EDATE EXACT FIND FORMULATEXT IF IFERROR INDEX INT " +
    "ISNUMBER LARGE LEFT LEN MATCH MAX MIN MOD MONTH NOT OR RIGHT ROUNDUP ROW ROWS SMALL SUBSTITUTE SUM SUMIFS SUMPRODUCT " +
    "TODAY TRIM YEAR"
  ).split(" ")
);

/** Where the host differs from Excel, each for something that our sheets never write. */
const EXCEPTIONS = new Map([
  ["calc_tests__TEXT__CHAR.xlsx Sheet1!B127", "the reader drops the control letter U+007F"],
]);

it.each(CALCULATED_BY_EXCEL)("with %j Excel calculates %s to %j", (cells, formula, result) => {
  const file = new Workbook();
  const sheet = file.addWorksheet("Sheet1");
  Object.entries(cells).forEach(([address, value]) => (sheet.getCell(address).value = value));
  sheet.getCell("ZZ9").value = { formula: formula.slice(1) };
  const [line] = recalculated(file);
  expect(line && agrees({ ...line, stored: result }) ? result : line?.calculated).toEqual(result);
});

it("is held against the workbooks of Excel where CI is set", () => {
  expect(!process.env["CI"] || existsSync(WORKBOOKS)).toBe(true);
});

const workbooks = existsSync(WORKBOOKS)
  ? readdirSync(WORKBOOKS).filter((name) => name.endsWith(".xlsx"))
  : [];

it("gives every result of Excel's workbooks whose formulas are of our functions", async () => {
  const differing: string[] = [];
  for (const name of workbooks) {
    const file = await readWorkbook(new Uint8Array(readFileSync(path.join(WORKBOOKS, name))));
    const lines = recalculated(file).filter(
      (line) => line.notModelled === undefined && isOurs(line)
    );
    differing.push(...lines.filter((line) => !agrees(line)).map((line) => placeOf(name, line)));
  }
  expect(differing.filter((place) => !EXCEPTIONS.has(place))).toEqual([]);
});

function isOurs({ formula }: Recalculated): boolean {
  return scanFormula(formula)
    .filter(({ kind }) => kind === "function")
    .every(({ text }) => OURS.has(text.toUpperCase()));
}

function placeOf(workbook: string, { sheet, cell }: Recalculated): string {
  return `${workbook} ${sheet}!${cell}`;
}
