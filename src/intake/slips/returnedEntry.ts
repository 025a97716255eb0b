import { dateParts, type CalendarDay } from "../../plan/day";
import type { ReturnedEntry } from "../../plan/slips/returnedSlip";
import type { FieldValue } from "../../plan/taskField";
import { statusFromWord, STATUS_WORDS } from "../../plan/vocabulary";
import { trackingColumn } from "../../tables/trackingColumns";
import { cleanText } from "../../text/unicode";
import { cellText, shownPart } from "../cells/cellText";
import type { GridValue } from "../grid";
import type { ReturnedFile } from "./returnedFile";
import { spokenDay, turnedDay } from "./spokenDay";
import { spokenStatus } from "./spokenStatus";
import type { SlipField } from "../../tables/slipColumns";

/** What is known around an entry. */
export interface EntryContext {
  /** The year of a day that names none. */
  readonly planYear: number;
  /** When the file was saved; null where it does not say. */
  readonly savedOn: CalendarDay | null;
  /** Who made the file: a slip prints it above its title. */
  readonly author: string;
  readonly dayOf: ReturnedFile["dayOf"];
}

type Unclear = Extract<ReturnedEntry, { readonly kind: "unclear" }>;

const MOST_YEARS_AWAY = 1;

/** What a unit entered in a field, from its cell. */
export function returnedEntry(
  field: SlipField,
  value: GridValue,
  context: EntryContext
): ReturnedEntry {
  const typed = cellText(value);
  const text = cleanText(typed);
  if (text === "") {
    return { kind: "value", value: null, typed };
  }
  if (value.kind === "error") {
    return { kind: "unclear", typed, why: "cellError" };
  }
  if (field === "status") {
    return statusEntry(text, typed);
  }
  return trackingColumn(field).holds === "day"
    ? dayEntry(value, text, typed, context)
    : { kind: "value", value: text, typed };
}

/**
 * The cell of a column of days. Where a row was pasted as values its days are bare numbers: one near the plan's year is the day
 * that it was.
 */
export function dayCell(value: GridValue, { planYear, dayOf }: EntryContext): GridValue {
  const day = value.kind === "number" ? dayOf(value.value) : null;
  return day !== null && isNear(day, planYear) ? { kind: "date", day, format: "" } : value;
}

function statusEntry(text: string, typed: string): ReturnedEntry {
  const status = statusFromWord(text);
  return status === null
    ? unclear(typed, "noSuchStatus", spokenStatus(text))
    : { kind: "value", value: STATUS_WORDS[status], typed };
}

function dayEntry(
  value: GridValue,
  text: string,
  typed: string,
  context: EntryContext
): ReturnedEntry {
  if (value.kind === "date") {
    return shownPart(value.format) === "day"
      ? realDay(value.day, typed, context)
      : unclear(typed, "noSuchDay", null);
  }
  const spoken = spokenDay(text, context.planYear);
  return spoken.kind === "day"
    ? likelyDay(spoken.day, typed, context)
    : unclear(typed, spoken.why, spoken.day === undefined ? null : { day: spoken.day });
}

/**
 * Nobody has finished a task after the day on which the file was saved; where month and day changed about give an earlier
 * one, a computer with American settings has read "10/6/2026" as the sixth of October.
 */
function realDay(day: CalendarDay, typed: string, context: EntryContext): ReturnedEntry {
  const { savedOn } = context;
  const turned = turnedDay(day);
  return savedOn !== null && turned !== null && day > savedOn && turned <= savedOn
    ? unclear(typed, "dayOrMonth", { day: turned })
    : likelyDay(day, typed, context);
}

/** A day after the file was saved, or years away from the plan, is asked about. */
function likelyDay(
  day: CalendarDay,
  typed: string,
  { planYear, savedOn }: EntryContext
): ReturnedEntry {
  const isLate = savedOn !== null && day > savedOn;
  return isLate || !isNear(day, planYear)
    ? unclear(typed, "unlikelyDay", { day })
    : { kind: "value", value: { day }, typed };
}

function isNear(day: CalendarDay, planYear: number): boolean {
  return Math.abs(dateParts(day).year - planYear) <= MOST_YEARS_AWAY;
}

function unclear(typed: string, why: Unclear["why"], reading: FieldValue): Unclear {
  return { kind: "unclear", typed, why, ...(reading === null ? {} : { reading }) };
}
