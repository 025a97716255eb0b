import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { runAppendix } from "../command/runAppendix";
import { readWorkbook } from "../host/file/readWorkbook";
import { judged, type Judgement } from "./judged";

/*
 * Has IronCalc, an engine that shares nothing with the host's nor with LibreOffice's, calculate the formulas of the sample's
 * appendix anew and compares with the results that the host left in the file. `npm run check:engine`; of workbooks named on
 * the command line the same.
 */

const ROOT = join(__dirname, "../..");
const FOLDER = join(ROOT, "out/ironcalc");
const SAMPLES = ["ke-hoach-cchc-2026.xlsx", "ke-hoach-cchc-2026.docx"];
const AS_OF = "2026-06-10";
/** What IronCalc may lack without the check losing its sense. */
const LEAST_CALCULATED = 0.98;

/** The workbooks that the command makes of the samples. @throws Error where it fails */
async function builtSamples(): Promise<readonly string[]> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const built: string[] = [];
  for (const sample of SAMPLES) {
    const workbook = join(FOLDER, `${sample.replace(".", "-")}.xlsx`);
    const source = join(ROOT, "test/samples", sample);
    const order = [source, "--out", workbook, "--as-of", AS_OF, "--live"];
    const { exitCode, message } = await runAppendix(order);
    if (exitCode !== 0) {
      throw new Error(`The appendix command failed on ${sample}: ${message}`);
    }
    built.push(workbook);
  }
  return built;
}

function tell(workbook: string, { cells, calculated, lacks, differences }: Judgement): void {
  const part = ((100 * calculated) / cells).toFixed(1);
  process.stdout.write(
    `${basename(workbook)}: ${cells} formulas, ${calculated} calculated (${part} %), ${differences.length} differ.\n`
  );
  for (const [reason, count] of lacks) {
    process.stdout.write(`${String(count).padStart(7)}  not asked: ${reason}\n`);
  }
  for (const { sheet, cell, formula, spelled, ours, theirs } of differences) {
    process.stderr.write(
      `✗ "${sheet}" ${cell}: ${JSON.stringify(ours)}, by IronCalc ${JSON.stringify(theirs)}\n` +
        `    ${formula}\n    spelled ${spelled}\n`
    );
  }
}

/** Whether a workbook stands the check; what was found goes to the console. */
async function stands(workbook: string): Promise<boolean> {
  if (!existsSync(workbook)) {
    process.stderr.write(`✗ There is no ${workbook}.\n`);
    return false;
  }
  const judgement = judged(await readWorkbook(new Uint8Array(readFileSync(workbook))));
  tell(workbook, judgement);
  const { cells, calculated, differences } = judgement;
  const isEnough = cells > 0 && calculated >= LEAST_CALCULATED * cells;
  if (!isEnough) {
    process.stderr.write(`✗ ${workbook}: IronCalc calculated too few of the formulas.\n`);
  }
  return isEnough && differences.length === 0;
}

async function main(used: readonly string[]): Promise<number> {
  let isFine = true;
  for (const workbook of [...(await builtSamples()), ...used]) {
    isFine = (await stands(workbook)) && isFine;
  }
  return isFine ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  }
);
