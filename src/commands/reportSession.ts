import type { ChangePeriodOutcome, PeriodChange } from "../actions/reports/changePeriod";
import type { CloseOutcome } from "../actions/reports/closePeriod";
import type { ReportOutcome } from "../actions/reports/readReport";
import { Observed } from "./observed";

export type { PeriodChange };

/** The report of a period, as last looked up. */
export type ReportReadState =
  | { readonly kind: "unread" }
  /** `fault`: why it could not be looked up again since. */
  | {
      readonly kind: "read";
      readonly report: ReportOutcome;
      readonly fault: { readonly cause: unknown } | null;
    }
  | { readonly kind: "failed"; readonly cause: unknown };

/** What the user wrote in place of the composed paragraph. */
export interface OwnWording {
  readonly text: string;
  /** The paragraph as it was composed when the user began. */
  readonly from: string;
}

/** The name and days of a period as text. */
export type PeriodTexts = Readonly<Record<keyof PeriodChange["after"], string>>;

/** What somebody types for a period and has not saved. */
export interface PeriodDraft {
  /** The period when the typing began. */
  readonly began: PeriodTexts;
  readonly typed: PeriodTexts;
}

/** Stands for the name of a period that is not in the workbook yet. */
export const NEW_PERIOD = "";

/** What is written of the reports: the days of a period, a period that is closed. */
export type ReportWriting = "change" | "close";

/** What became of it. */
export type ReportWrittenState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly at: ReportWriting }
  | { readonly kind: "changed"; readonly name: string; readonly outcome: ChangePeriodOutcome }
  | { readonly kind: "closed"; readonly name: string; readonly outcome: CloseOutcome }
  | { readonly kind: "failed"; readonly at: ReportWriting; readonly cause: unknown };

export interface ReportState {
  readonly reading: ReportReadState;
  /** The period that was chosen in the pane; null goes by the workbook. */
  readonly chosen: string | null;
  /** The user's own paragraphs, by period. */
  readonly wordings: ReadonlyMap<string, OwnWording>;
  /** Those that gave way to the composed ones, to be taken back, by period. */
  readonly dropped: ReadonlyMap<string, OwnWording>;
  /** What is being typed, by period; `NEW_PERIOD` for a new one. */
  readonly drafts: ReadonlyMap<string, PeriodDraft>;
  readonly written: ReportWrittenState;
}

/** What the session needs from the workbook. */
export interface ReportActions {
  readonly read: (chosen: string | undefined) => Promise<ReportOutcome>;
  readonly change: (change: PeriodChange) => Promise<ChangePeriodOutcome>;
  readonly close: (name: string) => Promise<CloseOutcome>;
}

/** The report of a period, for the pane to show, to word and to close. */
export class ReportSession extends Observed<ReportState> {
  private turn = 0;

  constructor(private readonly actions: ReportActions) {
    super({
      reading: { kind: "unread" },
      chosen: null,
      wordings: new Map(),
      dropped: new Map(),
      drafts: new Map(),
      written: { kind: "idle" },
    });
  }

  /** Looks the report up; the last one stays meanwhile, and where that fails. Never rejects: a fault is told. */
  async refresh(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const reading = await this.actions.read(this.current.chosen ?? undefined).then(
      (report): ReportReadState => ({ kind: "read", report, fault: null }),
      (cause: unknown): ReportReadState => failedReading(this.current.reading, cause)
    );
    if (turn === this.turn) {
      this.enter({ ...this.current, reading });
    }
  }

  /** Turns to the report of another period. */
  async choose(name: string): Promise<void> {
    this.enter({ ...this.current, chosen: name, written: { kind: "idle" } });
    await this.refresh();
  }

  /** Goes by the workbook again, as once its sheets are about the period in sight. */
  followWorkbook(): void {
    this.enter({ ...this.current, chosen: null });
  }

  /**
   * Keeps what the user wrote for a period in place of the composed paragraph, for as long as the add-in runs.
   * @param composed the paragraph as it is composed now
   */
  word(name: string, text: string, composed: string): void {
    const { wordings } = this.current;
    const from = wordings.get(name)?.from ?? composed;
    const own = text === composed ? undefined : { text, from };
    this.enter({ ...this.current, wordings: withEntry(wordings, name, own) });
  }

  /** Goes back to the composed paragraph of a period; the user's own one stays at hand. */
  compose(name: string): void {
    this.swap(name, undefined);
  }

  /** Takes back the user's own paragraph that gave way last; what stands in its place now is at hand instead. */
  takeBack(name: string): void {
    this.swap(name, this.current.dropped.get(name));
  }

  /**
   * Holds on to the user's paragraph though the figures have changed: it is up to date from now on.
   * @param composed the paragraph as it is composed now
   */
  keep(name: string, composed: string): void {
    const own = this.current.wordings.get(name);
    if (own !== undefined) {
      const wordings = withEntry(this.current.wordings, name, { ...own, from: composed });
      this.enter({ ...this.current, wordings });
    }
  }

  private swap(name: string, own: OwnWording | undefined): void {
    const { wordings, dropped } = this.current;
    this.enter({
      ...this.current,
      wordings: withEntry(wordings, name, own),
      dropped: withEntry(dropped, name, wordings.get(name)),
    });
  }

  /** Keeps what is typed for a period until it is saved, for as long as the add-in runs. */
  type(name: string, draft: PeriodDraft): void {
    this.enter({ ...this.current, drafts: withEntry(this.current.drafts, name, draft) });
  }

  /** Writes the days of a period, or a new one, which is then the one in sight. One thing at a time; never rejects. */
  async change(change: PeriodChange): Promise<void> {
    await this.write("change", async () => {
      const outcome = await this.actions.change(change);
      const { name } = change.after;
      if (outcome.ok) {
        const typed = change.before?.name ?? NEW_PERIOD;
        const drafts = withEntry(this.current.drafts, typed, undefined);
        this.enter({ ...this.current, chosen: name, drafts });
      }
      return { kind: "changed", name, outcome };
    });
  }

  /** Closes a period: its figures stay as they are. One thing at a time; never rejects. */
  async close(name: string): Promise<void> {
    await this.write("close", async () => ({
      kind: "closed",
      name,
      outcome: await this.actions.close(name),
    }));
  }

  private async write(at: ReportWriting, work: () => Promise<ReportWrittenState>): Promise<void> {
    if (this.current.written.kind === "running") {
      return;
    }
    this.enter({ ...this.current, written: { kind: "running", at } });
    const written = await work().catch((cause: unknown): ReportWrittenState => ({
      kind: "failed",
      at,
      cause,
    }));
    this.enter({ ...this.current, written });
    await this.refresh();
  }
}

/** A map with another value for a key; undefined takes the key out. */
function withEntry<V>(
  map: ReadonlyMap<string, V>,
  key: string,
  value: V | undefined
): ReadonlyMap<string, V> {
  const changed = new Map(map);
  if (value === undefined) {
    changed.delete(key);
  } else {
    changed.set(key, value);
  }
  return changed;
}

function failedReading(before: ReportReadState, cause: unknown): ReportReadState {
  return before.kind === "read" ? { ...before, fault: { cause } } : { kind: "failed", cause };
}
