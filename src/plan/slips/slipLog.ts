import type { LogEntry, LoggedDecision } from "../changes/logEntry";
import { toVietnamese, type CalendarDay } from "../day";
import type { Moment } from "../moment";
import type { ReturnedRow } from "./returnedSlip";
import { entriesOf, lockedText, typedText } from "./rowWords";
import {
  LOCKED_FIELDS,
  type ConflictReason,
  type LockedField,
  type ResultReason,
  type ReturnedSource,
  type ReviewedTask,
  type SlipResult,
} from "./slipReview";
import type { SlipField } from "../../tables/slipColumns";

/** The words of the log of changes; `messages/slips` has them. */
export interface SlipLogWords {
  /** The header of a column of `PhuLuc`. */
  readonly header: (field: SlipField | LockedField) => string;
  /** What changed where it is a line of `KetQua`. */
  readonly result: string;
  /** A row whose task has to be confirmed. */
  readonly match: string;
  /** A row that is proposed as a task. */
  readonly addition: string;
  readonly reasons: Readonly<Record<ConflictReason | ResultReason, string>>;
  readonly savedBy: (who: string, day: CalendarDay | null) => string;
  /** Other files that say the same. */
  readonly alsoIn: (files: readonly string[]) => string;
  /** "Nguồn giao" of a task that an agency proposed; `code` is that of its slip, "" where there is none. */
  readonly origin: (agency: string, code: string) => string;
}

/** What a line of the log says beside who, when and from where. */
export interface LoggedWords extends Pick<
  LogEntry,
  "field" | "sent" | "before" | "returned" | "after" | "decision"
> {
  readonly task: ReviewedTask | null;
  /** STT where there is no task. */
  readonly number?: string;
  readonly remarks?: readonly string[];
}

/** Makes lines of the log of changes, each with the first file that says so as its source and the others in its note. */
export type SlipLog = (said: LoggedWords, sources: readonly ReturnedSource[]) => LogEntry;

/** The lines of one receipt. */
export function slipLog(at: Moment, words: SlipLogWords): SlipLog {
  return ({ task, number = "", remarks = [], ...said }, sources) => {
    const first = sources[0]!;
    const { savedBy, savedOn } = first;
    const others = [...new Set(sources.map(({ file }) => file))].filter(
      (file) => file !== first.file
    );
    const note = [
      ...remarks,
      ...(savedBy === "" && savedOn === null ? [] : [words.savedBy(savedBy, savedOn)]),
      ...(others.length === 0 ? [] : [words.alsoIn(others)]),
    ];
    return {
      at,
      work: "slipsReceived",
      source: first.file,
      ...(first.code === null ? {} : { slip: first.code }),
      agency: first.agency,
      taskId: task?.taskId ?? "",
      number: task?.number ?? number,
      ...said,
      note: note.join("; "),
    };
  };
}

/** What a line says whose cell stays as it is. */
export function stays(present: string, decision: LoggedDecision = "kept") {
  return { before: present, after: present, decision };
}

/** A result in one line. */
export function resultText(result: SlipResult): string {
  const { period, deliverable, document, issuedOn, criterion, link } = result;
  const day = issuedOn === null ? "" : toVietnamese(issuedOn);
  return [period, deliverable, document, day, criterion, link].filter(Boolean).join("; ");
}

/** A returned row in one text: what is to be done, then everything else that stands there, a line each. */
export function rowText(row: ReturnedRow, { header }: SlipLogWords): string {
  const lines = [
    ...LOCKED_FIELDS.map((field) => [field, lockedText(row, field)] as const),
    ...entriesOf(row).map(({ field, entry }) => [field, typedText(entry)] as const),
  ].filter(([field, words]) => field !== "text" && words.trim() !== "");
  return [row.text, ...lines.map(([field, words]) => `${header(field)}: ${words}`)].join("\n");
}
