import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { wholeYearReminderDefault, type ProgressOptions } from "../../src/plan/progress";
import { LIST_NAMES } from "../../src/tables/listNames";
import { SETTINGS_CELLS } from "../../src/sheets/settingsCells";
import { PERIOD_NAMES } from "../../src/sheets/summary/periodCells";
import { runAppendix } from "../command/runAppendix";
import { chartProblems } from "./charts";
import { drawnDays, type DrawnDay } from "./drawnDays";
import type { SheetFacts, WorkbookFacts } from "./facts";
import { LibreOffice } from "./libreOffice";
import { longestFormulas } from "./longestFormulas";
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
import { sampleSlips, slipProblems } from "./slips";
import { missingTools } from "./tools";
import { trackingProblems, trackingTable } from "./tracking";
import { truthTableProblems } from "./truthTable";
import { verdictProblems } from "./verdicts";
import { wordFileProblems } from "./wordFiles";
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
const AS_OF = "2026-06-10";
const TABLES = ["PhuLuc", "KetQua", "DonVi", "LinhVuc", "KyBaoCao"];

/** An appendix as the command builds it, and where it lies. */
interface Built {
  readonly workbook: string;
  readonly wordFile: string;
  readonly report: AppendixReport;
}

/**
 * Build, look, compare; every difference as one sentence. Files are made one after the other, for there is one host at a
 * time; LibreOffice looks at those that are there while the next ones are made.
 */
async function problems(office: LibreOffice, used: readonly string[]): Promise<readonly string[]> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const looks: Promise<readonly string[]>[] = [];
  const look = (found: Promise<readonly string[]>): void =>
    void looks.push(found.catch((error: unknown) => [String(error)]));
  used.forEach((workbook) => look(usedProblems(office, workbook)));
  look(appendixProblems(office, await buildAppendix(SAMPLE, "phu-luc")));
  // The sheet of targets comes with a plan that states some, as the Word one does.
  const { workbook } = await buildAppendix(WORD_PLAN, "targets");
  look(verdictProblems(office, workbook, AS_OF));
  (await drawnDays(office, FOLDER)).forEach((drawn) => look(drawnProblems(drawn)));
  look(slipProblems(office, await sampleSlips(), FOLDER));
  look(writtenFileProblems(office, FOLDER, AS_OF));
  const found = (await Promise.all(looks)).flat();
  const formulas = longestFormulas(FOLDER);
  process.stdout.write(`Longest formula: ${formulas.longest} letters.\n`);
  return [...found, ...formulas.problems];
}

async function appendixProblems(
  office: LibreOffice,
  { workbook, wordFile, report }: Built
): Promise<readonly string[]> {
  const facts = await office.facts(workbook, AS_OF);
  const own = facts.sheets.filter(
    ({ name }) => !report.sources.some(({ sheet }) => sheet === name)
  );
  const options: ProgressOptions = {
    asOf: dayOf(AS_OF),
    dueSoonDays: 7,
    wholeYearReminderFrom: wholeYearReminderDefault(2026),
  };
  const truth = await truthTableProblems(office, workbook, AS_OF, options);
  process.stdout.write(`Truth table: ${truth.checked} combinations typed into PhuLuc.\n`);
  return [
    ...contractProblems(facts),
    ...tableProblems(facts, report, options),
    ...summaryProblems(facts.sheets, report),
    ...(await pageProblems(office, own, workbook, wordFile)),
    ...truth.problems,
  ];
}

async function drawnProblems(drawn: DrawnDay): Promise<readonly string[]> {
  const found = await Promise.all([
    reportListProblems(drawn),
    reportProblems(drawn),
    chartProblems(drawn),
  ]);
  return found.flat().map((problem) => `${drawn.iso}: ${problem}`);
}

/** Tables, names, formulas, and the rules of the tracking table in a workbook that people have worked with. */
async function usedProblems(office: LibreOffice, workbook: string): Promise<readonly string[]> {
  if (!existsSync(workbook)) {
    return [`There is no ${workbook}.`];
  }
  const facts = await office.facts(workbook, AS_OF);
  const table = trackingTable(facts);
  return [
    ...contractProblems(facts),
    ...(table ? trackingProblems(table, table.bodyRows.length) : []),
  ].map((problem) => `${workbook}: ${problem}`);
}

/** Runs the command. @throws Error where it fails, so that there is nothing to look at */
async function buildAppendix(source: string, name: string): Promise<Built> {
  const [workbook, report, wordFile] = ["xlsx", "json", "docx"].map((ending) =>
    join(FOLDER, `${name}.${ending}`)
  ) as [string, string, string];
  const files = ["--out", workbook, "--report", report, "--word", wordFile];
  const { exitCode, message } = await runAppendix([source, "--as-of", AS_OF, "--live", ...files]);
  if (exitCode !== 0) {
    throw new Error(`The appendix command failed on ${source}: ${message}`);
  }
  return { workbook, wordFile, report: JSON.parse(readFileSync(report, "utf8")) as AppendixReport };
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

async function pageProblems(
  office: LibreOffice,
  sheets: readonly SheetFacts[],
  workbook: string,
  wordFile: string
): Promise<readonly string[]> {
  const official = printSheet(sheets);
  const found = [
    ...paperProblems(sheets),
    ...(official ? printSheetProblems(official) : ["There is no sheet for the official print."]),
    ...(official ? await wordFileProblems(office, wordFile, AS_OF, official) : []),
  ];
  let number = 0;
  for (const [name, file] of await office.printSheets(workbook, AS_OF, FOLDER)) {
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
  const office = new LibreOffice();
  let found: readonly string[];
  try {
    found = await problems(office, used);
  } finally {
    await office.stop();
  }
  for (const problem of found) {
    process.stderr.write(`✗ ${problem}\n`);
  }
  for (const { what, seconds } of office.looks()) {
    process.stdout.write(`${seconds.toFixed(1).padStart(7)} s  ${what}\n`);
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
