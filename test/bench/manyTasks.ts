import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../host/file/writeWorkbook";
import { seedWorkbook } from "../samples/makeSeedWorkbook";
import { readSeedAppendix } from "../samples/seedText";
import { manyRows } from "./manyRows";

/** A clerk's workbook with the given number of tasks (`manyRows`), areas merged across. */
export function workbookOf(tasks: number): Promise<Uint8Array> {
  const text = readFileSync(join(__dirname, "../samples/ke-hoach-cchc-2026.txt"), "utf8");
  const appendix = readSeedAppendix(text);
  return writeWorkbook(seedWorkbook({ ...appendix, rows: manyRows(appendix.rows, tasks) }));
}
