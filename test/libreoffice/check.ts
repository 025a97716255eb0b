import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { wholeYearReminderDefault, type ProgressOptions } from "../../src/plan/progress";
import { LIST_NAMES } from "../../src/sheets/listNames";
import { SETTINGS_CELLS } from "../../src/sheets/settingsCells";
import { PERIOD_NAMES } from "../../src/sheets/summary/periodCells";
import { chartProblems } from "./charts";
import {
  missingTools,
  printSheets,
  readFacts,
  type SheetFacts,
  type WorkbookFacts,
} from "./libreOffice";
import {
  makePictures,
  paperProblems,
  pdfProblems,
  printSheet,
  printSheetProblems,
} from "./printing";
import { reportListProblems } from "./reportLists";
import { reportProblems } from "./reports";
import { dayOf, progressProblems, summaryProblems, type AppendixReport } from "./report";
import { trackingProblems, trackingTable } from "./tracking";
import { slipProblems } from "./slips";
import { truthTableProblems } from "./truthTable";
import { wordFileProblems } from "./wordFiles";
import { verdictProblems } from "./verdicts";
import { writtenFileProblems } from "./writtenFile";

/*
 * Builds the appendix out of the sample, opens it in LibreOffice as on one day and compares what LibreOffice understands
 * with what others rely on (docs/architecture.md#workbook). PDFs and pictures are left in out/libreoffice.
 * `npm run check:libreoffice`; of workbooks named on the command line it looks at what must have outlived the work with them.
 */

const ROOT = join(__dirname, "../..");
const FOLDER = join(ROOT, "out/libreoffice");
const SAMPLE = join(ROOT, "test/samples/ke-hoach-cchc-2026.xlsx");
const WORD_PLAN = join(ROOT, "test/samples/ke-hoach-cchc-2026.docx");
const WORD_FILE = join(FOLDER, "phu-luc.docx");
const AS_OF = "2026-06-10";
const TABLES = ["PhuLuc", "KetQua", "DonVi", "LinhVuc", "KyBaoCao"];

/** Build, look, compare; every difference as one sentence. */
function problems(): readonly string[] {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const workbook = join(FOLDER, "out.xlsx");
  const report = buildAppendix(SAMPLE, workbook);
  if (!report) {
    return ["The appendix command failed, so there is no workbook to look at."];
  }
  const facts = readFacts(workbook, AS_OF);
  const own = facts.sheets.filter(
    ({ name }) => !report.sources.some(({ sheet }) => sheet === name)
  );
  const asOf = dayOf(AS_OF);
  const options: ProgressOptions = {
    asOf,
    dueSoonDays: 7,
    wholeYearReminderFrom: wholeYearReminderDefault(2026),
  };
  const truth = truthTableProblems(workbook, AS_OF, options);
  process.stdout.write(`Truth table: ${truth.checked} combinations typed into PhuLuc.\n`);
  return [
    ...contractProblems(facts),
    ...tableProblems(facts, report, options),
    ...summaryProblems(facts.sheets, report),
    ...pageProblems(own, workbook),
    ...truth.problems,
    ...targetProblems(),
  ];
}

/** The sheet of targets comes with a plan that states some, as the Word one does. */
function targetProblems(): readonly string[] {
  const workbook = join(FOLDER, "targets.xlsx");
  const report = buildAppendix(WORD_PLAN, workbook);
  return report
    ? verdictProblems(workbook, AS_OF)
    : ["The appendix command failed on the Word plan."];
}

/** Tables, names, formulas, and the rules of the tracking table in a workbook that people have worked with. */
function usedProblems(workbook: string): readonly string[] {
  if (!existsSync(workbook)) {
    return [`There is no ${workbook}.`];
  }
  const facts = readFacts(workbook, AS_OF);
  const table = trackingTable(facts);
  return [
    ...contractProblems(facts),
    ...(table ? trackingProblems(table, table.bodyRows.length) : []),
  ].map((problem) => `${workbook}: ${problem}`);
}

/** Runs the command; null where it fails (it has said why). */
function buildAppendix(source: string, workbook: string): AppendixReport | null {
  const report = join(FOLDER, "report.json");
  const command = join(ROOT, "test/command/appendix.ts");
  const options = [
    ...["--out", workbook, "--as-of", AS_OF, "--live"],
    ...["--report", report, "--word", WORD_FILE],
  ];
  const { status } = spawnSync("npx", ["tsx", command, source, ...options], {
    cwd: ROOT,
    stdio: "inherit",
  });
  return status === 0 ? (JSON.parse(readFileSync(report, "utf8")) as AppendixReport) : null;
}

function contractProblems(facts: WorkbookFacts): string[] {
  const names = [
    ...SETTINGS_CELLS.map(({ name }) => name),
    ...Object.values(LIST_NAMES),
    ...Object.values(PERIOD_NAMES),
  ];
  return [
    ...TABLES.filter((name) => !(name in facts.tables)).map((name) => `There is no table ${name}.`),
    ...names
      .filter((name) => !facts.names[name] || facts.names[name].includes("#REF!"))
      .map((name) => `The name ${name} refers to ${facts.names[name] ?? "nothing"}.`),
    ...facts.sheets.flatMap(({ name, errors }) =>
      errors
        // The add-in's own functions do not exist in LibreOffice; their last values are checked in the host.
        .filter(({ formula }) => !/\bcchc\./i.test(formula))
        .map(
          ({ cell, formula, shown }) =>
            `"${name}", row ${cell[0]}, column ${cell[1]}: ${formula} shows ${shown}.`
        )
    ),
  ];
}

function tableProblems(
  facts: WorkbookFacts,
  report: AppendixReport,
  options: ProgressOptions
): string[] {
  const table = trackingTable(facts);
  return table
    ? [
        ...trackingProblems(table, report.plan.tasks.length),
        ...progressProblems(table, report, options),
      ]
    : [];
}

function pageProblems(sheets: readonly SheetFacts[], workbook: string): string[] {
  const official = printSheet(sheets);
  const found = [
    ...paperProblems(sheets),
    ...(official ? printSheetProblems(official) : ["There is no sheet for the official print."]),
    ...(official ? wordFileProblems(WORD_FILE, FOLDER, official) : []),
  ];
  let number = 0;
  for (const [name, file] of printSheets(workbook, AS_OF, FOLDER)) {
    number += 1;
    if (sheets.some((sheet) => sheet.name === name)) {
      makePictures(file, FOLDER, String(number));
      found.push(...pdfProblems(name, file, official?.name === name ? official : null));
    }
  }
  return found;
}

async function main(used: readonly string[]): Promise<number> {
  const missing = missingTools();
  if (missing.length > 0) {
    process.stderr.write(`The check needs ${missing.join(", ")}. See .ci/run for the packages.\n`);
    return 1;
  }
  const found = [
    ...problems(),
    ...(await reportListProblems(FOLDER)),
    ...(await reportProblems(FOLDER)),
    ...(await chartProblems(FOLDER)),
    ...(await slipProblems(FOLDER)),
    ...(await writtenFileProblems(FOLDER, AS_OF)),
    ...used.flatMap(usedProblems),
  ];
  for (const problem of found) {
    process.stderr.write(`✗ ${problem}\n`);
  }
  process.stdout.write(
    found.length === 0
      ? `LibreOffice understands the workbook. Pages: ${FOLDER}\n`
      : `${found.length} differences. Pages: ${FOLDER}\n`
  );
  return found.length === 0 ? 0 : 1;
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
