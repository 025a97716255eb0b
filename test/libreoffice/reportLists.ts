import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { serialFromDay } from "../../src/notation/serial";
import { calendarDay, dateParts, type CalendarDay } from "../../src/plan/day";
import { openBuilt } from "../excel/openSample";
import { fillProgress } from "../samples/fillProgress";
import { PROGRESS_DAYS } from "../samples/progress2026";
import { drawnReport, wantedLines } from "../sheets/report/drawnLists";
import { readFacts, type SheetFacts } from "./libreOffice";

const HEADER_ROW = 5;

type Line = Readonly<Record<string, string>>;

/**
 * The lists of the four reports of the sample, calculated by LibreOffice, against the plain rules; every difference as one
 * sentence. The workbooks are left in the folder.
 */
export async function reportListProblems(folder: string): Promise<readonly string[]> {
  const host = await openBuilt();
  const found: string[] = [];
  for (const day of PROGRESS_DAYS) {
    await fillProgress(day);
    const wanted = wantedLines(await drawnReport(host, day));
    const iso = isoDay(day);
    const workbook = join(folder, `reports-${iso}.xlsx`);
    writeFileSync(workbook, await host.save());
    const { sheets } = readFacts(workbook, iso);
    for (const [name, lines] of Object.entries(wanted)) {
      const sheet = sheets.find((each) => each.name === name);
      found.push(
        ...(sheet ? listProblems(sheet, lines) : [`There is no sheet "${name}".`]).map(
          (problem) => `${iso}: ${problem}`
        )
      );
    }
  }
  return found;
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

function isoDay(day: CalendarDay): string {
  const { year, month, dayOfMonth } = dateParts(day);
  return [year, month, dayOfMonth].map((part) => String(part).padStart(2, "0")).join("-");
}
