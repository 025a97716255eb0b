import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { CommandProblem } from "../../src/messages/command";
import { dateParts, fromIso, type CalendarDay } from "../../src/plan/day";

/** What is to be done on the appendix once it is built; paths are absolute, null is not asked for. */
export interface YearVerbs {
  /** A file with changes during the year, and decisions on what came back and on the next plan. */
  readonly orders: string | null;
  /** A folder with files that units sent back. */
  readonly answers: string | null;
  /** Draws the whole report, too. */
  readonly reports: boolean;
  /** The name of a period that is closed. */
  readonly close: string | null;
  /** The folder that new slips go to. */
  readonly slips: string | null;
  /** Where the workbook of the next plan goes. */
  readonly nextYear: string | null;
  /** The plan of the superior that ours is held against. */
  readonly compare: string | null;
  /** The calendar's day; null is that of the machine's clock. */
  readonly today: CalendarDay | null;
}

/** What the command was asked to do; paths are absolute. */
export interface CommandLine {
  readonly input: string;
  readonly output: string;
  readonly report: string | null;
  /** Where the appendix goes as a Word file. */
  readonly word: string | null;
  readonly sheet: string | null;
  readonly asOf: CalendarDay | null;
  readonly live: boolean;
  readonly year: YearVerbs;
}

/** Reads the command's arguments (those after the script's name). */
export function readCommandLine(args: readonly string[]): CommandLine | CommandProblem {
  const parsed = parse(args);
  const input = parsed?.positionals[0];
  const { out, report, word, sheet, live = false } = parsed?.values ?? {};
  if (!parsed || parsed.positionals.length !== 1 || !input || !out) {
    return { kind: "wrongArguments" };
  }
  const day = parsed.values["as-of"];
  const asOf = day === undefined ? null : excelDay(day);
  if (day !== undefined && asOf === null) {
    return { kind: "wrongDay", text: day };
  }
  const paths = { input: resolve(input), output: resolve(out) };
  const year = yearVerbs(parsed.values, asOf);
  const [reportPath, wordPath] = [report, word].map((path) => (path ? resolve(path) : null));
  const taken = Object.values(paths);
  for (const path of [reportPath, wordPath, year.nextYear]) {
    if (path && taken.includes(path)) {
      return { kind: "samePath", path };
    }
    taken.push(path ?? "");
  }
  return {
    ...paths,
    report: reportPath ?? null,
    word: wordPath ?? null,
    sheet: sheet ?? null,
    asOf,
    live,
    year,
  };
}

function yearVerbs(
  values: NonNullable<ReturnType<typeof parse>>["values"],
  today: CalendarDay | null
): YearVerbs {
  const [orders, answers, slips, nextYear, compare] = (
    ["orders", "answers", "slips", "next-year", "compare"] as const
  ).map((verb) => (values[verb] ? resolve(values[verb]) : null));
  return {
    orders: orders!,
    answers: answers!,
    reports: values.reports ?? false,
    close: values.close ?? null,
    slips: slips!,
    nextYear: nextYear!,
    compare: compare!,
    today,
  };
}

/** Excel has no dates before 1900. */
function excelDay(text: string): CalendarDay | null {
  const day = fromIso(text);
  return day !== null && dateParts(day).year >= 1900 ? day : null;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        sheet: { type: "string" },
        "as-of": { type: "string" },
        live: { type: "boolean" },
        reports: { type: "boolean" },
        report: { type: "string" },
        word: { type: "string" },
        orders: { type: "string" },
        answers: { type: "string" },
        close: { type: "string" },
        slips: { type: "string" },
        "next-year": { type: "string" },
        compare: { type: "string" },
      },
    });
  } catch {
    return null;
  }
}
