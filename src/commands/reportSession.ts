import type { ChangePeriodOutcome, PeriodChange } from "../actions/reports/changePeriod";
import type { CloseOutcome } from "../actions/reports/closePeriod";
import type { ReportOutcome } from "../actions/reports/readReport";
import type { CalendarDay, DatedOutcome } from "../actions/reports/setReportDay";
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

/** What is written of the reports: the days of a period, the day that figures count to, a period that is closed. */
export type ReportWriting = "change" | "date" | "close";

/** What became of it. */
export type ReportWrittenState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly at: ReportWriting }
  | { readonly kind: "changed"; readonly name: string; readonly outcome: ChangePeriodOutcome }
  | { readonly kind: "dated"; readonly outcome: DatedOutcome }
  | { readonly kind: "closed"; readonly name: string; readonly outcome: CloseOutcome }
  | { readonly kind: "failed"; readonly at: ReportWriting; readonly cause: unknown };

export interface ReportState {
  readonly reading: ReportReadState;
  /** The period that was chosen in the pane; null goes by the workbook. */
  readonly chosen: string | null;
  /** The user's own paragraphs, by period. */
  readonly wordings: ReadonlyMap<string, OwnWording>;
  readonly written: ReportWrittenState;
}

/** What the session needs from the workbook. */
export interface ReportActions {
  readonly read: (chosen: string | undefined) => Promise<ReportOutcome>;
  readonly change: (change: PeriodChange) => Promise<ChangePeriodOutcome>;
  readonly date: (day: CalendarDay) => Promise<DatedOutcome>;
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

  /**
   * Keeps what the user wrote for a period in place of the composed paragraph, for as long as the add-in runs.
   * @param composed the paragraph as it is composed now
   */
  word(name: string, text: string, composed: string): void {
    const wordings = new Map(this.current.wordings);
    const from = wordings.get(name)?.from ?? composed;
    if (text === composed) {
      wordings.delete(name);
    } else {
      wordings.set(name, { text, from });
    }
    this.enter({ ...this.current, wordings });
  }

  /** Goes back to the composed paragraph of a period. */
  compose(name: string): void {
    const wordings = new Map(this.current.wordings);
    wordings.delete(name);
    this.enter({ ...this.current, wordings });
  }

  /** Writes the days of a period, or a new one, which is then the one in sight. One thing at a time; never rejects. */
  async change(change: PeriodChange): Promise<void> {
    await this.write("change", async () => {
      const outcome = await this.actions.change(change);
      const { name } = change.after;
      if (outcome.ok) {
        this.enter({ ...this.current, chosen: name });
      }
      return { kind: "changed", name, outcome };
    });
  }

  /** Lets the figures of the workbook count to a day. One thing at a time; never rejects. */
  async countTo(day: CalendarDay): Promise<void> {
    await this.write("date", async () => ({
      kind: "dated",
      outcome: await this.actions.date(day),
    }));
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

function failedReading(before: ReportReadState, cause: unknown): ReportReadState {
  return before.kind === "read" ? { ...before, fault: { cause } } : { kind: "failed", cause };
}
