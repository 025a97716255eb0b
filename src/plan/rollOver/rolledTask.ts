import { CLEARED_FIELDS, type MovedField } from "../../tables/trackingColumns";
import type { FollowedTask } from "../followedTask";
import type { PlanSettings } from "../settings";
import type { FieldValue, TaskValues } from "../taskField";
import { KIND_WORDS, RHYTHM_WORDS } from "../vocabulary";
import { extendedDeadline, extendedInto, nextDeadline } from "./nextDeadline";
import type { NextDirectory } from "./nextDirectory";
import type { RollVerdict } from "./rollReason";
import { isMoved, type YearMention, type YearStep } from "./yearMention";
import { moveYears } from "./yearsInText";

/** A text of a task that names years or former agencies, and what the next plan makes of it. */
export interface RolledText {
  readonly field: "text" | "lead" | "supporting" | "deadlineText" | "deliverable" | "carried";
  /** The header of a carried column; "" for the others. */
  readonly header: string;
  readonly before: string;
  readonly after: string;
  /** None where the text changed for another reason: the day until which the task was extended, the heirs of agencies. */
  readonly mentions: readonly YearMention[];
}

/** A task of this year's plan, and what the next one makes of it. */
export interface RolledTask extends RollVerdict {
  /** The permanent id: the task keeps it. */
  readonly id: string;
  /** STT of this year. */
  readonly number: string;
  /** Its words in the next plan. */
  readonly text: string;
  /** Whether it goes on, by the rule or by a person's decision. */
  readonly isCarried: boolean;
  /** Its row in the next plan, nothing reported yet; STT as in this year's. */
  readonly values: TaskValues;
  /** Its texts in which a year stands, moved or left, and its cells of agencies that heirs are in. */
  readonly texts: readonly RolledText[];
}

/** Nothing in what belongs to the work of the year that ends, and in what only calculates. */
const NOTHING_YET = Object.fromEntries(CLEARED_FIELDS.map((field) => [field, null])) as Readonly<
  Record<(typeof CLEARED_FIELDS)[number], null>
>;

/** What tasks are rolled over by. */
export interface RollOptions {
  readonly step: YearStep;
  readonly settings: Pick<PlanSettings, "beforeMeansExclusive">;
  /** Headers of the columns that the appendix does not know. */
  readonly carriedColumns: readonly string[];
  readonly nameIn: NextDirectory["nameIn"];
}

/** The task as the next plan begins with it. */
export function rolledTask(
  followed: FollowedTask,
  verdict: RollVerdict,
  { step, settings, carriedColumns, nameIn }: RollOptions
): RolledTask {
  const { values, task, id } = followed;
  const extended = verdict.reason === "extendedInto" ? extendedInto(followed, step) : null;
  const next =
    extended === null ? nextDeadline(followed, step, settings) : extendedDeadline(extended);
  const [text, deliverable] = (["text", "deliverable"] as const).map((field) => {
    const moved = movedField(field, values[field], step);
    return extended === null ? moved : withYearsLeft(moved);
  });
  const deadline: RolledText = {
    field: "deadlineText",
    header: "",
    before: textOf(values.deadlineText),
    after: next.phrase,
    mentions: next.mentions,
  };
  const carried = carriedColumns.map((header, index) => ({
    ...movedField("carried", task.carried[index] ?? "", step),
    header,
  }));
  const agencies = rolledAgencies(followed, nameIn);
  const { kind, rhythm, start, due } = next.columns;
  const moved: Readonly<Record<MovedField, FieldValue>> = {
    area: movedValue(values.area, step),
    text: inPlaceOf(values.text, text!.after),
    lead: cellOf(agencies.lead, values.lead),
    supporting: cellOf(agencies.supporting, values.supporting),
    deadlineText:
      typeof values.deadlineText === "string" || extended !== null
        ? orBlank(next.phrase)
        : values.deadlineText,
    deliverable: inPlaceOf(values.deliverable, deliverable!.after),
    kind: KIND_WORDS[kind],
    rhythm: rhythm && RHYTHM_WORDS[rhythm],
    start: start === null ? null : { day: start },
    due: due === null ? null : { day: due },
  };
  return {
    ...verdict,
    id,
    number: task.number,
    text: text!.after,
    isCarried: verdict.group !== "left",
    values: { ...values, ...NOTHING_YET, ...moved },
    texts: [text!, agencies.lead, agencies.supporting, deadline, deliverable!, ...carried].filter(
      ({ before, after, mentions }) => mentions.length > 0 || before !== after
    ),
  };
}

function movedField(field: RolledText["field"], value: FieldValue, step: YearStep): RolledText {
  const before = textOf(value);
  const { text, mentions } = moveYears(before, step, "words");
  return { field, header: "", before, after: text, mentions };
}

/** Extended work stays that of the year that ends: its report on 2026 is none on 2027. */
function withYearsLeft({ mentions, ...text }: RolledText): RolledText {
  return {
    ...text,
    after: text.before,
    mentions: mentions.map((mention) =>
      isMoved(mention) ? { ...mention, becomes: mention.was, reason: "extendedWork" } : mention
    ),
  };
}

function movedValue(value: FieldValue, step: YearStep): FieldValue {
  return inPlaceOf(value, moveYears(textOf(value), step, "words").text);
}

/** A number or a day stays what it is. */
function inPlaceOf(value: FieldValue, text: string): FieldValue {
  return typeof value === "string" ? text : value;
}

/** A number or a day in a column of words is nothing to look for years in. */
function textOf(value: FieldValue): string {
  return typeof value === "string" ? value : "";
}

/** The agencies by the names that the next plan has for them; who leads for a former one does not support as well. */
function rolledAgencies(
  { task }: FollowedTask,
  nameIn: RollOptions["nameIn"]
): Readonly<Record<"lead" | "supporting", RolledText>> {
  const lead = nameIn(task.lead);
  const named = [...new Set(task.supporting.map(nameIn))];
  const supporting = lead === task.lead ? named : named.filter((name) => name !== lead);
  const text = { header: "", mentions: [] };
  return {
    lead: { ...text, field: "lead", before: task.lead, after: lead },
    supporting: {
      ...text,
      field: "supporting",
      before: task.supporting.join("\n"),
      after: supporting.join("\n"),
    },
  };
}

/** By the directory's names; as it stands where none was read. */
function cellOf({ before, after }: RolledText, value: FieldValue): FieldValue {
  return before === "" ? value : orBlank(after);
}

function orBlank(text: string): FieldValue {
  return text === "" ? null : text;
}
