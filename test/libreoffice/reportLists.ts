import { serialFromDay } from "../../src/notation/serial";
import { calendarDay } from "../../src/plan/day";
import { wantedLines } from "../sheets/report/drawnLists";
import type { DrawnDay } from "./drawnDays";
import type { SheetFacts } from "./facts";

const HEADER_ROW = 5;

type Line = Readonly<Record<string, string>>;

/** The lists of a report, calculated by LibreOffice, against the plain rules; every difference as one sentence. */
export async function reportListProblems({ figures, facts }: DrawnDay): Promise<readonly string[]> {
  const { sheets } = await facts;
  return Object.entries(wantedLines(figures)).flatMap(([name, lines]) => {
    const sheet = sheets.find((each) => each.name === name);
    return sheet ? listProblems(sheet, lines) : [`There is no sheet "${name}".`];
  });
}

function listProblems(sheet: SheetFacts, wanted: readonly Line[]): readonly string[] {
  const headers = sheet.rows[HEADER_ROW - 1]!;
  const shown = sheet.rows
    .slice(HEADER_ROW)
    .map((cells) => Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? ""])))
    .filter((line) => line.TT !== "");
  const counted =
    shown.length === wanted.length
      ? []
      : [`"${sheet.name}" has ${shown.length} lines, not ${wanted.length}.`];
  const errors = sheet.errors.map(
    ({ cell, shown: text }) => `"${sheet.name}", row ${cell[0]}, column ${cell[1]} shows ${text}.`
  );
  return [
    ...counted,
    ...errors,
    ...wanted.flatMap((line, index) =>
      Object.entries(line)
        .filter(([header, text]) => !isSame(shown[index]?.[header], text))
        .map(
          ([header, text]) =>
            `"${sheet.name}", line ${index + 1}, ${header}: "${shown[index]?.[header]}", not "${text}".`
        )
    ),
  ];
}

/** LibreOffice gives days as serial numbers. */
function isSame(shown: string | undefined, wanted: string): boolean {
  const [day, month, year] = wanted.split("/").map(Number);
  const date = /^\d\d\/\d\d\/\d{4}$/.test(wanted) ? calendarDay(year!, month!, day!) : null;
  return shown === (date === null ? wanted : String(serialFromDay(date)));
}
