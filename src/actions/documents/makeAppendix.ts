import { readResults } from "../../excel/readOwnSheets";
import { inExcel } from "../../excel/run";
import { documentFileWords } from "../../messages/documents";
import type { CalendarDay } from "../../plan/day";
import { accompanyingDocument } from "../../sheets/accompanying";
import { printOptionsOf } from "../../sheets/printOptions";
import { printedWork } from "../../sheets/printProgress";
import { appendixDocx, type AppendixDocxInput } from "../../word/write/appendixDocx";
import { appendixTable } from "../../word/write/appendixTable";
import { copiedTables } from "../../word/write/copiedTables";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "../ownWorkbook";
import { wordFileName, type MadeDocument } from "./madeDocument";

/**
 * The appendix as `PhuLuc` and the settings have it now, as a Word file, printed as the sheet is; writes nothing, apart from
 * undoing an earlier build
 * that was cut off.
 * @param today the calendar's day, for settings that name none; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses, and `columnMissing` where `PhuLuc` has lost a column of the document
 */
export async function makeAppendix(today?: CalendarDay): Promise<MadeDocument | NotBuilt> {
  const own = await inExcel((context) => readOwnWorkbook(context, today));
  if (own === null) {
    return NOT_BUILT;
  }
  const input = inputOf(own);
  const table = appendixTable(input);
  return {
    ok: true,
    file: {
      name: wordFileName(documentFileWords.appendix(own.settings.planYear)),
      bytes: await appendixDocx(input),
    },
    tables: copiedTables([{ title: "", table, note: "" }]),
  };
}

function inputOf(own: OwnWorkbook): AppendixDocxInput {
  const { existing, memory, authority: ofPlan, title, areas, agencies, tracked, today } = own;
  const authority = own.settings.authority.trim() || ofPlan;
  const settings = { ...own.settings, authority };
  const options = printOptionsOf(memory.print);
  const asOf = settings.asOf ?? today;
  return {
    title,
    authority,
    accompanying: accompanyingDocument(settings, authority),
    areas,
    agencies,
    tracked,
    planState: settings.planState,
    ...(memory.issuedWords ? { issuedWords: memory.issuedWords } : {}),
    options,
    work: options.progress ? printedWork(tracked, readResults(existing), settings, asOf) : null,
  };
}
