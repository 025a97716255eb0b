import type { PeriodDraft, PeriodTexts } from "../../../commands/reportSession";
import { toVietnamese, type CalendarDay } from "../../../plan/day";
import {
  PERIOD_FIELDS,
  type PeriodEntry,
  type PeriodField,
} from "../../../plan/report/periodChange";
import type { ReportPeriod } from "../../../plan/report/reportPeriod";
import { typedDay } from "../../../plan/typedDay";

export type InputProblem = "nameMissing" | "notADay" | "dayMissing" | "order";
export type InputProblems = Readonly<Partial<Record<PeriodField, InputProblem>>>;

/** The fields for a period; blank for a new one. */
export function periodTexts(period: ReportPeriod | null): PeriodTexts {
  const text = (day: CalendarDay | null | undefined): string =>
    day === null || day === undefined ? "" : toVietnamese(day);
  return {
    name: period?.name ?? "",
    from: text(period?.from),
    to: text(period?.to),
    unitsDue: text(period?.unitsDue),
    communeDue: text(period?.communeDue),
  };
}

/**
 * A draft over the period as it stands now: what somebody typed stays, the other fields are what the workbook holds.
 * @returns the fields, and what others wrote meanwhile into those that were typed
 */
export function draftOver(
  present: PeriodTexts,
  draft: PeriodDraft | undefined
): { readonly texts: PeriodTexts; readonly theirs: Readonly<Partial<PeriodTexts>> } {
  if (draft === undefined) {
    return { texts: present, theirs: {} };
  }
  const { began, typed } = draft;
  const own = PERIOD_FIELDS.filter((field) => typed[field] !== began[field]);
  const others = own.filter(
    (field) => present[field] !== began[field] && present[field] !== typed[field]
  );
  return {
    texts: { ...present, ...only(typed, own) },
    theirs: only(present, others),
  };
}

function only(texts: PeriodTexts, fields: readonly PeriodField[]): Partial<PeriodTexts> {
  return Object.fromEntries(fields.map((field) => [field, texts[field]]));
}

/** What was typed, or what is wrong with it field by field. Days of sending may be blank. */
export function typedPeriod(
  texts: PeriodTexts
):
  | { readonly ok: true; readonly entry: PeriodEntry }
  | { readonly ok: false; readonly problems: InputProblems } {
  const days = {
    from: typedDay(texts.from),
    to: typedDay(texts.to),
    unitsDue: typedDay(texts.unitsDue),
    communeDue: typedDay(texts.communeDue),
  };
  const { from, to } = days;
  const problems: Partial<Record<PeriodField, InputProblem>> = {};
  if (texts.name.trim() === "") {
    problems.name = "nameMissing";
  }
  for (const field of ["from", "to", "unitsDue", "communeDue"] as const) {
    if (days[field] === null && texts[field].trim() !== "") {
      problems[field] = "notADay";
    }
  }
  for (const field of ["from", "to"] as const) {
    if (texts[field].trim() === "") {
      problems[field] = "dayMissing";
    }
  }
  if (from !== null && to !== null && to < from) {
    problems.to = "order";
  }
  return from === null || to === null || Object.keys(problems).length > 0
    ? { ok: false, problems }
    : { ok: true, entry: { name: texts.name.trim(), ...days, from, to } };
}
