import { comparisonKey } from "../../text/keys";
import { dateParts, type CalendarDay } from "../day";
import type { OwedReport } from "../due/dueReports";

/** What somebody may say of a period: its name, the days that its figures cover, and until when it goes where. */
export type PeriodEntry = Omit<OwedReport, "closedOn">;

/** A period that is to be another one, or a new one. */
export interface PeriodChange {
  /** As whoever changes it saw it; null for a new period. */
  readonly before: PeriodEntry | null;
  readonly after: PeriodEntry;
}

export type PeriodProblem =
  | "nameMissing"
  | "nameTaken"
  | "daysMissing"
  | "endBeforeBegin"
  /** A day outside the years 2020 to 2100, a slip of the keyboard. */
  | "dayOutOfRange"
  /** The period is not in `KyBaoCao` any more. */
  | "gone"
  /** Somebody changed the same field meanwhile. */
  | "changedMeanwhile"
  /** What was reported covers certain days under a certain name: only its two due days may still change. */
  | "closedBefore";

/** The fields of a period in the order of their columns. */
export const PERIOD_FIELDS = ["name", "from", "to", "unitsDue", "communeDue"] as const;

export type PeriodField = (typeof PERIOD_FIELDS)[number];

/** As the drop-downs of `Thiết lập` take days. */
const YEARS = { first: 2020, last: 2100 } as const;

/** The fields that a change writes. */
export function changedFields({ before, after }: PeriodChange): readonly PeriodField[] {
  return PERIOD_FIELDS.filter((field) => before?.[field] !== after[field]);
}

/**
 * Why a change cannot be made; null where it can.
 * @param present the period as it stands now; undefined where it is gone, or new
 * @param others the names of all other periods
 */
export function periodProblem(
  change: PeriodChange,
  present: (PeriodEntry & { readonly isReported: boolean }) | undefined,
  others: readonly string[]
): PeriodProblem | null {
  const { before, after } = change;
  const fields = changedFields(change);
  if (before !== null && !present) {
    return "gone";
  }
  if (before !== null && fields.some((field) => present![field] !== before[field])) {
    return "changedMeanwhile";
  }
  if (present?.isReported && fields.some((field) => !isDueDay(field))) {
    return "closedBefore";
  }
  return entryProblem(after, fields, others);
}

function entryProblem(
  entry: PeriodEntry,
  fields: readonly PeriodField[],
  others: readonly string[]
): PeriodProblem | null {
  const { name, from, to } = entry;
  const key = comparisonKey(name);
  if (key === "") {
    return "nameMissing";
  }
  if (fields.includes("name") && others.some((other) => comparisonKey(other) === key)) {
    return "nameTaken";
  }
  if (from === null || to === null) {
    return "daysMissing";
  }
  const days = fields.flatMap((field) => (field === "name" ? [] : (entry[field] ?? [])));
  if (!days.every(isLikely)) {
    return "dayOutOfRange";
  }
  return from <= to ? null : "endBeforeBegin";
}

function isDueDay(field: PeriodField): boolean {
  return field === "unitsDue" || field === "communeDue";
}

function isLikely(day: CalendarDay): boolean {
  const { year } = dateParts(day);
  return year >= YEARS.first && year <= YEARS.last;
}
