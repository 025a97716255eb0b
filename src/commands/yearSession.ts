import type { AppliedChanges, ChangeOutcome } from "../actions/changes/applyChanges";
import { decideDraft, type DecidedWork, type DraftDecision } from "../actions/changes/decideDraft";
import type { YearAtHand } from "../actions/changes/readYear";
import {
  blankDraft,
  type YearDraft,
  type YearDraftEdit,
  type YearDraftKind,
} from "../actions/changes/yearDraft";
import type { NotBuilt } from "../actions/ownWorkbook";
import { Observed } from "./observed";

export type { DecidedWork, DraftDecision, YearAtHand, YearDraft, YearDraftEdit };

/** The appendix as last read. */
export type YearReading =
  | { readonly kind: "unread" | "notBuilt" }
  | { readonly kind: "failed"; readonly cause: unknown }
  | { readonly kind: "read"; readonly year: YearAtHand };

/** What undoing left as it was. */
export interface YearUndone {
  /** So many cells, tasks and lines stay because somebody changed them since. */
  readonly kept: number;
  /** Agencies that stay in the directory because tasks name them, or keep what somebody wrote of them since. */
  readonly keptAgencies: readonly string[];
}

/** How the last thing that was asked for ended. */
export type YearNews =
  /** `of`: what was ordered, for the form asks for the next thing by then. */
  | { readonly kind: "written"; readonly of: YearDraftKind; readonly applied: AppliedChanges }
  | ({ readonly kind: "undone" } & YearUndone)
  | { readonly kind: "failed"; readonly cause: unknown };

export interface YearState {
  readonly reading: YearReading;
  readonly draft: YearDraft;
  /** What the draft comes to, where somebody asked and changed nothing since. */
  readonly decision: DraftDecision | null;
  readonly busy: "deciding" | "writing" | "undoing" | null;
  readonly news: YearNews | null;
}

type Undo = NonNullable<AppliedChanges["undo"]>;

export interface YearDoors {
  readonly read: () => Promise<YearAtHand | NotBuilt>;
  readonly write: (work: DecidedWork) => Promise<ChangeOutcome>;
  readonly undo: (undo: Undo) => Promise<YearUndone>;
}

/** A change during the year: what somebody types, what it would do, writing it and taking it back. Nothing here rejects. */
export class YearSession extends Observed<YearState> {
  private turn = 0;

  constructor(
    kind: YearDraftKind,
    private readonly doors: YearDoors
  ) {
    const draft = blankDraft(kind);
    super({ reading: { kind: "unread" }, draft, decision: null, busy: null, news: null });
  }

  /** Reads the appendix; meanwhile the last reading stays. */
  async open(): Promise<void> {
    if (this.current.busy === null) {
      await this.read();
    }
  }

  /** Begins another kind of change; the document stays, for one letter may order several. */
  choose(kind: YearDraftKind): void {
    if (this.current.busy === null) {
      this.enter({
        ...this.current,
        draft: withDocument(kind, this.current.draft),
        decision: null,
      });
    }
  }

  /** Takes what was typed; what was decided before holds no more. */
  edit(change: YearDraftEdit): void {
    if (this.current.busy === null) {
      const draft = { ...this.current.draft, ...change };
      this.enter({ ...this.current, draft, decision: null, news: null });
    }
  }

  /** Says what the draft would do to the appendix as it stands now. */
  async decide(): Promise<void> {
    if (this.current.busy !== null) {
      return;
    }
    this.enter({ ...this.current, busy: "deciding", news: null });
    const reading = await this.read();
    const decision = reading.kind === "read" ? decideDraft(this.current.draft, reading.year) : null;
    this.enter({ ...this.current, decision, busy: null });
  }

  /** Writes what was shown. */
  async write(): Promise<void> {
    const { decision, busy, draft } = this.current;
    if (decision?.kind !== "work" || busy !== null) {
      return;
    }
    this.enter({ ...this.current, busy: "writing", news: null });
    const outcome = await this.doors.write(decision.work).catch(failed);
    if ("cause" in outcome) {
      this.enter({ ...this.current, busy: null, news: outcome });
      return;
    }
    if (outcome.ok) {
      const news: YearNews = { kind: "written", of: draft.kind, applied: outcome };
      const next = withDocument(draft.kind, draft);
      this.enter({ ...this.current, draft: next, decision: null, news });
    }
    await this.read();
    this.enter({ ...this.current, busy: null });
  }

  /** Takes the last change back. */
  async undo(): Promise<void> {
    const { news, busy } = this.current;
    const undo = news?.kind === "written" ? news.applied.undo : null;
    if (undo === null || busy !== null) {
      return;
    }
    this.enter({ ...this.current, busy: "undoing" });
    const done = await this.doors.undo(undo).then(
      (undone): YearNews => ({ kind: "undone", ...undone }),
      (cause: unknown) => failed(cause)
    );
    this.enter({ ...this.current, news: done });
    await this.read();
    this.enter({ ...this.current, busy: null });
  }

  private async read(): Promise<YearReading> {
    this.turn += 1;
    const turn = this.turn;
    const reading = await this.doors.read().then(
      (outcome): YearReading =>
        outcome.ok ? { kind: "read", year: outcome } : { kind: "notBuilt" },
      (cause: unknown): YearReading => failed(cause)
    );
    if (turn === this.turn) {
      this.enter({ ...this.current, reading });
    }
    return reading;
  }
}

function withDocument(kind: YearDraftKind, before: YearDraft): YearDraft {
  const { documentNumber, issuedOn, issuer, documentKind } = before;
  const isTyped = documentNumber !== "" || issuedOn !== "";
  const blank = blankDraft(kind);
  return isTyped ? { ...blank, documentKind, documentNumber, issuedOn, issuer } : blank;
}

function failed(cause: unknown): Extract<YearNews, { readonly kind: "failed" }> {
  return { kind: "failed", cause };
}
