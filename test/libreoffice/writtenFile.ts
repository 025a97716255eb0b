import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawWorkbook } from "../../src/sheets/drawWorkbook";
import { writeXlsx } from "../../src/workbook/write/writeXlsx";
import { seedInput } from "../sheets/seedInput";
import type { LibreOffice } from "./libreOffice";
import { paperProblems, printSheet, printSheetProblems } from "./printing";
import { trackingProblems, trackingTable } from "./tracking";

/**
 * The sample's appendix workbook as a file that was written without Excel: its table with formulas, drop-downs and colours,
 * its paper and its official print. Left in `folder`; one sentence for each difference.
 */
export async function writtenFileProblems(
  office: LibreOffice,
  folder: string,
  day: string
): Promise<readonly string[]> {
  const input = seedInput();
  const workbook = join(folder, "written.xlsx");
  writeFileSync(workbook, await writeXlsx(drawWorkbook(input)));
  const facts = await office.facts(workbook, day);
  const { sheets } = facts;
  const table = trackingTable(facts);
  const print = printSheet(sheets);
  return [
    ...(table ? trackingProblems(table, input.tracked.length) : ["There is no table PhuLuc."]),
    ...paperProblems(sheets),
    ...(print ? printSheetProblems(print) : ["There is no sheet for the official print."]),
    ...sheets.flatMap(({ name, errors }) =>
      errors.map(
        ({ cell, formula, shown }) => `"${name}" ${cell.join(",")}: ${formula} shows ${shown}.`
      )
    ),
  ].map((problem) => `The file written without Excel: ${problem}`);
}
