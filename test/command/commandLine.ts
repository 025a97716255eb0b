import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { CommandProblem } from "../../src/messages/command";
import { dateParts, fromIso, type CalendarDay } from "../../src/plan/day";

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
  /** Draws the whole report, too. */
  readonly reports: boolean;
}

/** Reads the command's arguments (those after the script's name). */
export function readCommandLine(args: readonly string[]): CommandLine | CommandProblem {
  const parsed = parse(args);
  const input = parsed?.positionals[0];
  const { out, report, word, sheet, live = false, reports = false } = parsed?.values ?? {};
  if (!parsed || parsed.positionals.length !== 1 || !input || !out) {
    return { kind: "wrongArguments" };
  }
  const day = parsed.values["as-of"];
  const asOf = day === undefined ? null : excelDay(day);
  if (day !== undefined && asOf === null) {
    return { kind: "wrongDay", text: day };
  }
  const paths = { input: resolve(input), output: resolve(out) };
  const [reportPath, wordPath] = [report, word].map((path) => (path ? resolve(path) : null));
  const taken = Object.values(paths);
  for (const path of [reportPath, wordPath]) {
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
    reports,
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
      },
    });
  } catch {
    return null;
  }
}
