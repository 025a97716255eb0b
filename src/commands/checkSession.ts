import type { Aspect, CheckedAppendix, CheckOutcome, Finding } from "../actions/checkAppendix";
import type { Acceptance, AcceptanceOutcome, AcceptRequest } from "../actions/checks/acceptances";
import type { FixOutcome, TaskEdit } from "../actions/checks/applyFixes";
import type { EditOutcome } from "../actions/tasks/editTasks";
import type { NoteRequest } from "../actions/checks/noteAmendment";
import { Observed } from "./observed";

/** Which findings are wanted; null wants all. */
export interface CheckFilter {
  readonly severity: Finding["severity"] | null;
  readonly aspect: Aspect | null;
  /** Name of the lead agency; "" the tasks that have none. */
  readonly lead: string | null;
  /** What is looked for, with or without diacritics. */
  readonly text: string;
}

export const NO_FILTER: CheckFilter = { severity: null, aspect: null, lead: null, text: "" };

/** What came of the last thing that was done. */
export type CheckNews =
  | { readonly kind: "checked" | "accepted" | "withdrawn" | "notBuilt" }
  | { readonly kind: "fixed"; readonly fixed: number; readonly kept: readonly Finding[] }
  | { readonly kind: "undone"; readonly cells: number; readonly kept: number }
  | { readonly kind: "noted"; readonly cells: number; readonly isKept: boolean }
  | { readonly kind: "failed"; readonly cause: unknown };

/** What of one finding is opened. */
export interface OpenedFinding {
  /** `findingKey`. */
  readonly key: string;
  readonly part: "why" | "accept" | "amend";
  /** What was typed of the reason for accepting it. */
  readonly reason: string;
}

/** Where the check stands. */
export interface CheckState {
  /** Nothing else can be begun meanwhile. */
  readonly isBusy: boolean;
  /** What the last check found; null before it, and once the appendix is built anew. */
  readonly checked: CheckedAppendix | null;
  /** The table was changed since that check. */
  readonly isStale: boolean;
  readonly news: CheckNews | null;
  readonly filter: CheckFilter;
  readonly opened: OpenedFinding | null;
  /** How many cells the next undoing puts back; 0 where there is nothing to undo. */
  readonly undoable: number;
}

/** What the session needs of the workbook. */
export interface CheckActions {
  readonly check: () => Promise<CheckOutcome>;
  readonly fix: (findings: readonly Finding[]) => Promise<FixOutcome>;
  readonly edit: (edits: readonly TaskEdit[]) => Promise<EditOutcome>;
  readonly accept: (request: AcceptRequest) => Promise<AcceptanceOutcome>;
  readonly withdraw: (acceptance: Acceptance) => Promise<AcceptanceOutcome>;
  readonly note: (request: NoteRequest) => Promise<EditOutcome>;
}

/** The checks of the appendix for ribbon and pane alike: what they found, and what is done about it. */
export class CheckSession extends Observed<CheckState> {
  /** The ways back from what was put right here, oldest first. */
  private readonly undos: (readonly TaskEdit[])[] = [];
  /** How often the table was changed by others. */
  private changes = 0;

  constructor(private readonly actions: CheckActions) {
    super({
      isBusy: false,
      checked: null,
      isStale: false,
      news: null,
      filter: NO_FILTER,
      opened: null,
      undoable: 0,
    });
  }

  /** Checks the appendix as it stands now. Never rejects, as all that follows: a fault is the news `failed`. */
  recheck(): Promise<void> {
    return this.doing(async () => {
      const outcome = await this.look();
      return { kind: outcome.ok ? "checked" : "notBuilt" };
    });
  }

  /** Puts one finding right. */
  fix(finding: Finding): Promise<void> {
    return this.fixAll([finding]);
  }

  /** Puts findings right in one step, and checks again. */
  fixAll(findings: readonly Finding[]): Promise<void> {
    return this.doing(async () => {
      const outcome = await this.actions.fix(findings);
      if (!outcome.ok) {
        return { kind: "notBuilt" };
      }
      const { fixed, kept, undo } = outcome;
      this.rememberUndo(undo);
      await this.lookAgain(fixed);
      return { kind: "fixed", fixed: fixed.length, kept };
    });
  }

  /** Takes the last step back, and checks again; what somebody changed since stays. */
  undo(): Promise<void> {
    const edits = this.undos.at(-1);
    return edits === undefined
      ? Promise.resolve()
      : this.doing(async () => {
          const outcome = await this.actions.edit(edits);
          if (!outcome.ok) {
            return { kind: "notBuilt" };
          }
          this.undos.pop();
          this.change({ undoable: this.undos.at(-1)?.length ?? 0 });
          await this.lookAgain([]);
          return { kind: "undone", cells: outcome.made.length, kept: outcome.kept.length };
        });
  }

  /** Accepts a finding as it is, for a reason. */
  accept(finding: Finding, reason: string): Promise<void> {
    return this.doing(async () => {
      const outcome = await this.actions.accept({ finding, reason });
      return this.withAccepted(outcome, "accepted");
    });
  }

  /** Lets an accepted finding count again. */
  withdraw(acceptance: Acceptance): Promise<void> {
    return this.doing(async () =>
      this.withAccepted(await this.actions.withdraw(acceptance), "withdrawn")
    );
  }

  /** Notes a proposed amendment in the row of its task. */
  note(request: NoteRequest): Promise<void> {
    return this.doing(async () => {
      const outcome = await this.actions.note(request);
      if (!outcome.ok) {
        return { kind: "notBuilt" };
      }
      this.rememberUndo(outcome.undo);
      return { kind: "noted", cells: outcome.made.length, isKept: outcome.kept.length > 0 };
    });
  }

  /** Narrows what is shown; of what is not said the former wish stays. */
  filterBy(filter: Partial<CheckFilter>): void {
    this.change({ filter: { ...this.current.filter, ...filter } });
  }

  /** Opens a part of one finding and closes that of another; null closes it. */
  open(opened: Pick<OpenedFinding, "key" | "part"> | null): void {
    this.change({ opened: opened && { ...opened, reason: "" } });
  }

  /** What stands in the reason for accepting what is opened, kept while the user looks at something else. */
  typeReason(reason: string): void {
    const { opened } = this.current;
    this.change({ opened: opened && { ...opened, reason } });
  }

  /** Lets go of what the last check found: the appendix is built anew. */
  forget(): void {
    this.change({ checked: null, isStale: false, news: null, opened: null });
  }

  /** Somebody changed the table: what the last check found may be put right, and more may be found. */
  markStale(): void {
    this.changes += 1;
    if (this.current.checked !== null) {
      this.change({ isStale: true });
    }
  }

  /** Checks the table; it may change again meanwhile. */
  private async look(): Promise<CheckOutcome> {
    const { changes } = this;
    const outcome = await this.actions.check();
    this.change({
      checked: outcome.ok ? outcome : null,
      isStale: outcome.ok && this.changes !== changes,
    });
    return outcome;
  }

  private async doing(work: () => Promise<CheckNews>): Promise<void> {
    if (this.current.isBusy) {
      return;
    }
    this.change({ isBusy: true });
    const news = await work().catch((cause: unknown): CheckNews => ({ kind: "failed", cause }));
    this.change({ isBusy: false, news });
  }

  /** After a change the whole is checked anew; where that fails, what was put right is at least not listed any more. */
  private async lookAgain(fixed: readonly Finding[]): Promise<void> {
    const { checked } = this.current;
    const findings = checked?.findings.filter((finding) => !fixed.includes(finding)) ?? [];
    const without = checked && { ...checked, findings };
    await this.look().catch(() => this.change({ checked: without }));
  }

  private withAccepted(outcome: AcceptanceOutcome, kind: "accepted" | "withdrawn"): CheckNews {
    if (!outcome.ok) {
      return { kind: "notBuilt" };
    }
    const { checked } = this.current;
    this.change({ checked: checked && { ...checked, accepted: outcome.accepted }, opened: null });
    return { kind };
  }

  private rememberUndo(undo: readonly TaskEdit[]): void {
    if (undo.length > 0) {
      this.undos.push(undo);
      this.change({ undoable: undo.length });
    }
  }

  private change(changes: Partial<CheckState>): void {
    this.enter({ ...this.current, ...changes });
  }
}
