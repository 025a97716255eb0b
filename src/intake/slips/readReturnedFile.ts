import { comparisonKey } from "../../text/keys";
import type {
  ReturnedResult,
  ReturnedRow,
  ReturnedSlip,
  SlipDamage,
} from "../../plan/slips/returnedSlip";
import { SLIP_SHEET, slipCodeIn } from "../../plan/slips/slipWords";
import type { ReturnedFile } from "./returnedFile";
import { readReturnedSheet } from "./readReturnedSheet";
import type { SheetReading } from "./sheetReading";
import { agencyIn, isSlipTitle } from "./slipHeading";
import { SLIP_FIELDS } from "../../tables/slipColumns";

/**
 * Reads what a unit says in a returned file: our slip, however it was treated, or a list of its own.
 * @param planYear of days that name no year, where no code tells it
 * @returns a slip; several where somebody put several into one workbook; none where no sheet holds a list
 */
export function readReturnedFile(file: ReturnedFile, planYear: number): readonly ReturnedSlip[] {
  const context = {
    planYear: file.code?.year ?? planYear,
    savedOn: file.savedAt?.day ?? null,
    author: file.author,
    dayOf: file.dayOf,
  };
  const readings = file.sheets.map((sheet) => readReturnedSheet(sheet, context));
  return slipsIn(readings)
    .map((sheets) => slipOf(file, sheets))
    .filter(({ rows, results }) => rows.length + results.length > 0);
}

/** The sheets of each slip: one with another code begins another. */
function slipsIn(readings: readonly SheetReading[]): readonly (readonly SheetReading[])[] {
  const slips: SheetReading[][] = [];
  let last: string | null = null;
  for (const reading of readings) {
    const code = codeIn(reading);
    const begins = code !== null && last !== null && code !== last;
    if (begins || slips.length === 0) {
      slips.push([]);
    }
    slips.at(-1)!.push(reading);
    last = code ?? last;
  }
  return slips;
}

function codeIn({ printed }: SheetReading): string | null {
  return printed.map(slipCodeIn).find((found) => found !== null)?.code ?? null;
}

function agencyOn(sheets: readonly SheetReading[]): string | null {
  const named = sheets.flatMap(({ printed }) => printed.flatMap((text) => agencyIn(text) ?? []));
  return named[0] ?? null;
}

function slipOf(file: ReturnedFile, sheets: readonly SheetReading[]): ReturnedSlip {
  const printed = sheets.map(codeIn).find((code) => code !== null);
  const code = printed ?? file.code?.code ?? null;
  const all = sheets.flatMap((sheet) => sheet.rows);
  const rows = withoutCopies(all);
  return {
    file: file.name,
    code,
    agency: agencyOn(sheets) ?? file.agency,
    savedBy: file.savedBy,
    savedAt: file.savedAt,
    damage: damageOf(file, sheets, rows, code),
    rows,
    results: resultsOf(sheets, rows),
    unused: file.isWholeWorkbook ? [] : sheets.flatMap((sheet) => sheet.unused),
  };
}

/** A row that somebody copied and left as it was says nothing new. */
function withoutCopies(rows: readonly ReturnedRow[]): readonly ReturnedRow[] {
  const met = new Set<string>();
  return rows.filter(({ place: _place, ...said }) => {
    const key = JSON.stringify(said);
    const isNew = !met.has(key);
    met.add(key);
    return isNew;
  });
}

/** A line that finds its task by the STT beside it is of the task that has it in this file. */
function resultsOf(
  sheets: readonly SheetReading[],
  rows: readonly ReturnedRow[]
): readonly ReturnedResult[] {
  const byNumber = new Map<string, Set<string>>();
  for (const { number, taskId } of rows) {
    if (number !== "" && taskId !== null) {
      byNumber.set(number, (byNumber.get(number) ?? new Set()).add(taskId));
    }
  }
  return sheets.flatMap((sheet) =>
    sheet.results.map(({ result, idByFormula }) => {
      const [only = null, ...others] = byNumber.get(result.number) ?? [];
      const isFree = result.taskId === null || idByFormula;
      return isFree && others.length === 0 && only !== null ? { ...result, taskId: only } : result;
    })
  );
}

function damageOf(
  { hasMacros, isWholeWorkbook }: ReturnedFile,
  sheets: readonly SheetReading[],
  rows: readonly ReturnedRow[],
  code: string | null
): readonly SlipDamage[] {
  const ids = rows.flatMap(({ taskId }) => taskId ?? []);
  const ours = !isWholeWorkbook && (code !== null || sheets.some(isMarked));
  const lists = sheets.filter((sheet) => sheet.rows.length > 0);
  const columns = new Set(lists.flatMap(({ taskColumns }) => [...taskColumns]));
  const met: Readonly<Record<SlipDamage, boolean>> = {
    wholeWorkbook: isWholeWorkbook,
    ownList: !ours && !isWholeWorkbook,
    codeLost: ours && code === null,
    idsLost: ours && ids.length === 0 && rows.length > 0,
    sheetRenamed: ours && lists.length > 0 && !lists.some(({ sheet }) => isSame(sheet, SLIP_SHEET)),
    columnsMissing: ours && rows.length > 0 && SLIP_FIELDS.some((field) => !columns.has(field)),
    doubledRows: new Set(ids).size < ids.length,
    macros: hasMacros,
  };
  return (Object.keys(met) as SlipDamage[]).filter((damage) => met[damage]);
}

/** Whether a sheet bears a slip's name or title: a list with our ids alone may come from anywhere. */
function isMarked({ sheet, printed }: SheetReading): boolean {
  return isSame(sheet, SLIP_SHEET) || printed.some(isSlipTitle);
}

function isSame(a: string, b: string): boolean {
  return comparisonKey(a) === comparisonKey(b);
}
