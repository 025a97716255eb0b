import type { NewAgency } from "../../plan/changes/reorganisation";

/** What can be ordered during the year. */
export const TASK_CHANGES = ["add", "extend", "stop", "move"] as const;
export const REORGANISATIONS = ["rename", "merge", "split"] as const;

export type YearDraftKind = (typeof TASK_CHANGES)[number] | (typeof REORGANISATIONS)[number];

/** An order while somebody types it: texts as the fields hold them, right or wrong. What its kind does not ask for stays. */
export interface YearDraft {
  readonly kind: YearDraftKind;
  readonly documentKind: string;
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly issuer: string;
  /** "Mã nhiệm vụ" of the task that is extended, stopped or moved; "" while none is chosen. */
  readonly taskId: string;
  /** The new deadline. */
  readonly due: string;
  readonly reason: string;
  /** From which day another agency leads, or agencies are others. */
  readonly on: string;
  /** Who leads from then on. */
  readonly to: string;
  /** Of a task that is added. */
  readonly area: string;
  readonly text: string;
  readonly lead: string;
  readonly supporting: readonly string[];
  readonly deadlineText: string;
  readonly deliverable: string;
  /** The agencies that are reorganised; of several only a merger takes more than the first. */
  readonly from: readonly string[];
  /** What comes of them; of several only a split takes more than the first. */
  readonly into: readonly NewAgency[];
  /** By id of a task of a split agency, who leads it. */
  readonly assigned: Readonly<Record<string, string>>;
}

/** A change to a draft. */
export type YearDraftEdit = Partial<YearDraft>;

/** What a plain letter orders as a rule; the rest takes a decision. */
const BY_LETTER: ReadonlySet<YearDraftKind> = new Set(["add", "extend", "stop"]);

const NOBODY: NewAgency = { name: "", shortName: "" };

/** An order of which nothing is said yet. */
export function blankDraft(kind: YearDraftKind): YearDraft {
  return {
    kind,
    documentKind: BY_LETTER.has(kind) ? "Công văn" : "Quyết định",
    documentNumber: "",
    issuedOn: "",
    issuer: "",
    taskId: "",
    due: "",
    reason: "",
    on: "",
    to: "",
    area: "",
    text: "",
    lead: "",
    supporting: [],
    deadlineText: "",
    deliverable: "",
    from: [],
    into: [NOBODY, NOBODY],
    assigned: {},
  };
}
