import { readOwedReports } from "../../excel/readOwnSheets";
import { inExcel } from "../../excel/run";
import { documentFileWords, type TemplateFault } from "../../messages/documents";
import { inSlices } from "../../pace/inSlices";
import type { CalendarDay } from "../../plan/day";
import { dueList } from "../../plan/due/dueList";
import { accompanyingDocument } from "../../sheets/accompanying";
import { UnreadableDocument } from "../../word/unreadableDocument";
import { copiedTables } from "../../word/write/copiedTables";
import { letterTable, type LateAgency } from "../../word/write/letterPlaces";
import { reminderDocx } from "../../word/write/reminderDocx";
import { reminderTemplate } from "../../word/write/reminderTemplate";
import { TemplateProblem } from "../../word/write/templateProblem";
import { followedAppendix } from "../followedAppendix";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt } from "../ownWorkbook";
import { wordFileName, type MadeDocument } from "./madeDocument";

export interface ReminderRequest {
  /** The lead agency, by the directory's name. */
  readonly agency: string;
  /** Until when an answer is wanted, "16 giờ ngày 12/6/2026"; "" leaves it open. */
  readonly answerBy: string;
  /** The office's own template; null takes that of the add-in. */
  readonly template: Uint8Array | null;
  /** The calendar's day; without it that of the machine's clock. */
  readonly today?: CalendarDay;
}

export type ReminderOutcome =
  | MadeDocument
  | NotBuilt
  /** None of the agency's tasks is late any more. */
  | { readonly ok: false; readonly problem: "nothingLate" }
  | { readonly ok: false; readonly problem: "template"; readonly fault: TemplateFault };

/**
 * The letter that asks a late agency for its tasks, as a Word file: about what is overdue by the calendar's day, as the
 * reminders are. Writes nothing, apart from undoing an earlier build that was cut off.
 * @throws ExcelProblem where Excel refuses, and `columnMissing` where `PhuLuc` has lost a column of the document
 */
export async function makeReminder(request: ReminderRequest): Promise<ReminderOutcome> {
  const late = await inExcel((context) => readLate(context, request));
  if (late === null) {
    return NOT_BUILT;
  }
  if (late.items.length === 0) {
    return { ok: false, problem: "nothingLate" };
  }
  try {
    const bytes = await reminderDocx(late, request.template ?? reminderTemplate());
    return {
      ok: true,
      file: { name: wordFileName(documentFileWords.reminder(request.agency)), bytes },
      tables: copiedTables([{ title: "", table: letterTable(late.items), note: "" }]),
    };
  } catch (cause) {
    return { ok: false, problem: "template", fault: faultOf(cause) };
  }
}

async function readLate(
  context: Excel.RequestContext,
  { agency, answerBy, today }: ReminderRequest
): Promise<LateAgency | null> {
  const own = await readOwnWorkbook(context, today);
  if (own === null) {
    return null;
  }
  const settings = { ...own.settings, asOf: null };
  const followed = await inSlices(followedAppendix({ ...own, settings }));
  const list = await inSlices(dueList(followed, readOwedReports(own.existing)));
  const found = list.agencies.find(({ name }) => name === agency);
  return {
    authority: settings.authority.trim() || own.authority.trim(),
    agency: { name: agency, kind: found?.kind === "group" ? "group" : "agency" },
    writtenOn: own.today,
    planYear: settings.planYear,
    accompanying: numberedDocument(accompanyingDocument(settings, own.authority)),
    answerBy,
    items: (found?.items ?? []).filter(({ group }) => group === "overdue"),
  };
}

/** The document's words, without a number and day that are still to be written in by hand. */
function numberedDocument(words: string): string {
  return / {3}/.test(words) ? "" : words;
}

function faultOf(cause: unknown): TemplateFault {
  if (cause instanceof TemplateProblem) {
    return { kind: cause.reason, places: cause.places };
  }
  if (cause instanceof UnreadableDocument) {
    return { kind: "unreadable", reason: cause.reason };
  }
  throw cause;
}
