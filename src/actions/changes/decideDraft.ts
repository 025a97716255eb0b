import { dayDoubts, type DayDoubt } from "../../plan/changes/dayDoubts";
import type { OfficialDocument } from "../../plan/changes/officialDocument";
import { isSameName, openTasksOf, type Reorganisation } from "../../plan/changes/reorganisation";
import {
  decideOrder,
  type YearDecision,
  type YearOrder,
  type YearRefusal,
} from "../../plan/changes/yearOrder";
import type { CalendarDay } from "../../plan/day";
import type { Deadline } from "../../plan/deadline/deadline";
import type { FollowedTask } from "../../plan/followedTask";
import type { Agency } from "../../plan/plan";
import { newTaskId } from "../../plan/taskId";
import { typedDay } from "../../plan/typedDay";
import { readPhrase } from "../tasks/taskSurroundings";
import type { YearAtHand } from "./readYear";
import type { YearDraft } from "./yearDraft";

/** A field of a draft that cannot be taken as it stands. */
export type DraftField = "documentNumber" | "issuedOn" | "taskId" | "due" | "on" | "from";

export type DraftFault = "missing" | "day";

export type DraftFaults = Readonly<Partial<Record<DraftField, DraftFault>>>;

/** What comes of a draft: what it does, why it cannot be done, or which of its fields keep it from saying anything. */
export type DraftDecision =
  | { readonly kind: "faults"; readonly faults: DraftFaults }
  | { readonly kind: "refused"; readonly refusal: YearRefusal }
  | {
      readonly kind: "work";
      readonly order: YearOrder;
      readonly work: DecidedWork;
      /** How the deadline phrase of an added task is read; null where there is none. */
      readonly reading: Deadline | null;
      /** Days that look like slips. */
      readonly doubts: readonly DayDoubt[];
    };

export type DecidedWork = Extract<YearDecision, { readonly ok: true }>["work"];

/** What a draft does to the appendix as it stands; each change asks for its document. */
export function decideDraft(draft: YearDraft, year: YearAtHand): DraftDecision {
  const { followed, directory } = year;
  const faults = faultsOf(draft);
  if (Object.keys(faults).length > 0) {
    return { kind: "faults", faults };
  }
  const order = orderOf(draft, directory);
  const decided = decideOrder(followed, directory, order);
  if (!decided.ok) {
    return { kind: "refused", refusal: decided.refusal };
  }
  const reading = readingOf(draft, year);
  return {
    kind: "work",
    order,
    work: decided.work,
    reading,
    doubts: doubtsOf(draft, reading, year),
  };
}

/** How the deadline phrase that a draft gives to a new task is read; null where it gives none. */
export function readingOf(
  { kind, deadlineText }: Pick<YearDraft, "kind" | "deadlineText">,
  { choices, followed: { settings } }: Pick<YearAtHand, "choices" | "followed">
): Deadline | null {
  return kind === "add" && deadlineText.trim() !== ""
    ? readPhrase(deadlineText, { choices, settings })
    : null;
}

function doubtsOf(
  draft: YearDraft,
  reading: Deadline | null,
  { followed: { settings }, today }: Pick<YearAtHand, "followed" | "today">
): readonly DayDoubt[] {
  const days: readonly string[] = DAYS[draft.kind];
  const read = reading?.due ?? null;
  const due = days.includes("due")
    ? ({ field: "due", day: dayOf(draft.due) } as const)
    : read && ({ field: "deadlineText", day: read } as const);
  const on = days.includes("on") ? dayOf(draft.on) : null;
  return dayDoubts(
    { issuedOn: dayOf(draft.issuedOn), due, on },
    { planYear: settings.planYear, today }
  );
}

const DAYS: Readonly<Record<YearDraft["kind"], readonly ("due" | "on")[]>> = {
  add: [],
  extend: ["due"],
  stop: [],
  move: ["on"],
  rename: ["on"],
  merge: ["on"],
  split: ["on"],
};

const OF_TASKS: ReadonlySet<string> = new Set(["extend", "stop", "move"]);
const OF_AGENCIES: ReadonlySet<string> = new Set(["rename", "merge", "split"]);

function faultsOf(draft: YearDraft): DraftFaults {
  const { kind, taskId, documentNumber, from } = draft;
  const missing: readonly (readonly [DraftField, boolean])[] = [
    ["taskId", OF_TASKS.has(kind) && taskId === ""],
    ["from", OF_AGENCIES.has(kind) && from.length === 0],
    ["documentNumber", documentNumber.trim() === ""],
  ];
  const days = (["issuedOn", ...DAYS[kind]] as const).flatMap((field) => {
    const text = draft[field].trim();
    const fault: DraftFault | null =
      text === "" ? "missing" : typedDay(text) === null ? "day" : null;
    return fault === null ? [] : [[field, fault] as const];
  });
  return Object.fromEntries([
    ...missing.flatMap(([field, isMissing]) => (isMissing ? [[field, "missing"] as const] : [])),
    ...days,
  ]);
}

/** Of a draft whose days can be read. */
function orderOf(draft: YearDraft, directory: readonly Agency[]): YearOrder {
  const { kind, taskId, reason, to } = draft;
  const document = documentOf(draft);
  switch (kind) {
    case "add": {
      const { area, text, lead, supporting, deadlineText, deliverable } = draft;
      const task = { area, text, lead, supporting, deadlineText, deliverable, document };
      return { kind, task: { ...task, taskId: newTaskId(Math.random) } };
    }
    case "extend":
      return { kind, taskId, extension: { due: dayOf(draft.due), document } };
    case "stop":
      return { kind, taskId, stop: { document, reason } };
    case "move":
      return { kind, taskId, move: { to, on: dayOf(draft.on), document } };
    default:
      return { kind: "reorganise", reorganisation: reorganisationOf(draft, document, directory) };
  }
}

function reorganisationOf(
  draft: YearDraft,
  document: OfficialDocument,
  directory: readonly Agency[]
): Reorganisation {
  const by = { on: dayOf(draft.on), document };
  const into = draft.into.map(({ name, shortName }) => ({
    name: draft.kind === "rename" ? name.trim() : listedName(name.trim(), directory),
    shortName: shortName.trim(),
  }));
  const [first = ""] = draft.from;
  const to = into[0] ?? { name: "", shortName: "" };
  switch (draft.kind) {
    case "merge":
      return { ...by, kind: "merge", from: draft.from, to };
    case "split":
      return { ...by, kind: "split", from: first, into, assigned: assignedIn(draft, directory) };
    default:
      return { ...by, kind: "rename", from: first, to };
  }
}

function assignedIn({ assigned }: YearDraft, directory: readonly Agency[]) {
  return Object.fromEntries(
    Object.entries(assigned).map(([id, name]) => [id, listedName(name, directory)])
  );
}

/** Who merges into "phòng kinh tế" means the agency that is there; a new name stays as typed. */
function listedName(typed: string, directory: readonly Agency[]): string {
  return directory.find(({ name }) => isSameName(name, typed))?.name ?? typed;
}

function documentOf(draft: YearDraft): OfficialDocument {
  return {
    kind: draft.documentKind,
    number: draft.documentNumber,
    issuedOn: dayOf(draft.issuedOn),
    issuer: draft.issuer,
  };
}

function dayOf(text: string): CalendarDay {
  return typedDay(text)!;
}

/** The tasks of a split agency for which one of the new ones must be chosen; none before the day can be read. */
export function tasksToAssign(
  { from, on }: Pick<YearDraft, "from" | "on">,
  { followed }: Pick<YearAtHand, "followed">
): readonly FollowedTask[] {
  const day = typedDay(on);
  const [agency] = from;
  return day === null || agency === undefined ? [] : openTasksOf(followed, agency, day);
}
