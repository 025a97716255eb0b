import type { AppliedChanges } from "../actions/changes/applyChanges";
import type { UndoOutcome } from "../actions/changes/undoChanges";
import type { ShownWork, YearWorkOutcome } from "../actions/changes/writeYearWork";
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
  /** So many cells stay because somebody changed them since, and so many rows. */
  readonly kept: number;
  readonly keptRows: number;
  /** Agencies that stay in the directory because tasks name them, or keep what somebody wrote of them since. */
  readonly keptAgencies: readonly string[];
}

/** How the last thing that was asked for ended. */
export type YearNews =
  /** `of`: what was ordered, for the form asks for the next thing by then. */
  | { readonly kind: "written"; readonly of: YearDraftKind; readonly applied: AppliedChanges }
  | ({ readonly kind: "undone" } & YearUndone)
  /** The appendix changed after the preview; what is shown now is what the draft comes to by now. */
  | { readonly kind: "changedSince" }
  | { readonly kind: "failed" | "notUndone"; readonly cause: unknown };

export interface YearState {
  readonly reading: YearReading;
  readonly draft: YearDraft;
  /** What the draft comes to, where somebody asked and changed nothing since. */
  readonly decision: DraftDecision | null;
  readonly busy: "deciding" | "writing" | "undoing" | null;
  readonly news: YearNews | null;
  /** The way back from what was written last, until it is taken. */
  readonly lastUndo: Undo | null;
}

type Undo = NonNullable<AppliedChanges["undo"]>;

export interface YearDoors {
  readonly read: () => Promise<YearAtHand | NotBuilt>;
  readonly write: (shown: ShownWork) => Promise<YearWorkOutcome>;
  readonly undo: (undo: Undo) => Promise<UndoOutcome>;
  /** Draws anew what is made out of the agencies. */
  readonly redraw?: () => Promise<void>;
}

/** A change during the year: what somebody types, what it would do, writing it and taking it back. Nothing here rejects. */
export class YearSession extends Observed<YearState> {
  private turn = 0;

  constructor(
    kind: YearDraftKind,
    private readonly doors: YearDoors
  ) {
    const draft = blankDraft(kind);
    const reading = { kind: "unread" } as const;
    super({ reading, draft, decision: null, busy: null, news: null, lastUndo: null });
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
    const { order, work } = decision;
    const outcome = await this.doors.write({ order, work }).catch(failed);
    if ("cause" in outcome) {
      this.enter({ ...this.current, busy: null, news: outcome });
      return;
    }
    if (outcome.ok) {
      const news: YearNews = { kind: "written", of: draft.kind, applied: outcome };
      const next = withDocument(draft.kind, draft);
      const lastUndo = outcome.undo ?? this.current.lastUndo;
      this.enter({ ...this.current, draft: next, decision: null, news, lastUndo });
      await this.redraw();
    }
    const reading = await this.read();
    if (!outcome.ok && outcome.problem === "changedSince" && reading.kind === "read") {
      const now = decideDraft(draft, reading.year);
      this.enter({ ...this.current, decision: now, news: { kind: "changedSince" } });
    }
    this.enter({ ...this.current, busy: null });
  }

  /** Takes the last change back; where that fails it can be tried again. */
  async undo(): Promise<void> {
    const { lastUndo, busy } = this.current;
    if (lastUndo === null || busy !== null) {
      return;
    }
    this.enter({ ...this.current, busy: "undoing", decision: null, news: null });
    const outcome = await this.doors.undo(lastUndo).catch(failed);
    if ("cause" in outcome) {
      this.enter({ ...this.current, news: { kind: "notUndone", cause: outcome.cause } });
    } else if (outcome.ok) {
      const { kept, keptTasks, keptLines, keptAgencies } = outcome;
      const keptRows = keptTasks.length + keptLines;
      const news: YearNews = { kind: "undone", kept: kept.length, keptRows, keptAgencies };
      this.enter({ ...this.current, news, lastUndo: null });
      await this.redraw();
    }
    await this.read();
    this.enter({ ...this.current, busy: null });
  }

  /** What was written stands, whether or not the summary could be drawn: building draws it again. */
  private async redraw(): Promise<void> {
    await this.doors.redraw?.().catch(() => undefined);
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

function failed(cause: unknown): { readonly kind: "failed"; readonly cause: unknown } {
  return { kind: "failed", cause };
}
