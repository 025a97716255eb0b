import type { AnswerOutcome, AnswerRequest } from "../actions/liveHelp/answerChanges";
import type { CaughtUp } from "../actions/liveHelp/catchUp";
import {
  editsOf,
  type CellsChange,
  type CellsMoved,
  type Proposal,
  type ProposedValue,
  type TablePlaces,
  type TaskEdit,
  type TouchedTask,
} from "../actions/liveHelp/offers";
import type { NotBuilt } from "../actions/ownWorkbook";
import type { EditOutcome } from "../actions/tasks/editTasks";
import type { KeptHelp } from "./keptHelp";
import { Observed } from "./observed";

/** What was written last, and the way back. */
export interface DoneHelp {
  readonly proposals: readonly Proposal[];
  readonly undo: readonly TaskEdit[];
  /** How many values were not written, because something else stands there by now. */
  readonly kept: number;
  /** Written at once, without asking. */
  readonly unasked: boolean;
}

/** What was taken back last. */
export interface UndoneHelp {
  /** How many cells stay, for somebody wrote something else into them since. */
  readonly kept: number;
}

export interface LiveHelpState {
  readonly on: boolean;
  /** What the user decided on is being written. */
  readonly busy: boolean;
  /** In the order in which they came up. */
  readonly offers: readonly Proposal[];
  /** Whether the offers are looked at; their number is told at any rate. */
  readonly isListed: boolean;
  readonly done: DoneHelp | null;
  /** Null once something is written again. */
  readonly undone: UndoneHelp | null;
  /** The tasks that somebody typed into last; empty where they were too many to look at one by one. */
  readonly touched: readonly TouchedTask[] | null;
  /** What others changed lately, the latest first. */
  readonly others: readonly TouchedTask[];
  /** Why Excel did not do what the user decided. */
  readonly fault: { readonly cause: unknown } | null;
}

/** What the session has done for it. */
export interface LiveHelpWork {
  readonly watch: (
    heard: (change: CellsChange | CellsMoved) => void
  ) => Promise<() => Promise<void>>;
  readonly answer: (request: AnswerRequest) => Promise<AnswerOutcome>;
  readonly catchUp: () => Promise<CaughtUp | NotBuilt>;
  readonly edit: (edits: readonly TaskEdit[]) => Promise<EditOutcome>;
}

const MOST_OTHERS = 5;
const NOTHING = { offers: [], done: null, undone: null, others: [], fault: null } as const;

/**
 * Help while the table is filled in: what follows from a change is written or offered. Changes are answered one after the
 * other; what comes up meanwhile is answered together in the next turn. Nobody asked for answers, so that a fault of one is
 * no news: the next opening catches up.
 */
export class LiveHelpSession extends Observed<LiveHelpState> {
  private stop: Promise<() => Promise<void>> | null = null;
  private pending: readonly CellsChange[] = [];
  private answering = false;
  private places: TablePlaces | null = null;
  private choices: AnswerRequest["choices"] = null;

  constructor(
    private readonly work: LiveHelpWork,
    private readonly kept: KeptHelp
  ) {
    super({ on: kept.isOn(), busy: false, touched: null, isListed: false, ...NOTHING });
  }

  /** Begins to hear of changes and catches up with those made before; does nothing while it is on its way or switched off. */
  async start(): Promise<void> {
    if (this.current.on && this.stop === null) {
      this.stop = this.work.watch((change) => this.hear(change));
      await this.stop.catch(() => (this.stop = null));
      await this.lookBack();
    }
  }

  /** Switches the help on or off on this computer. */
  async turn(on: boolean): Promise<void> {
    this.kept.setOn(on);
    this.enter({ ...this.current, ...NOTHING, on });
    if (on) {
      await this.start();
      return;
    }
    const stop = await this.stop?.catch(() => null);
    this.stop = null;
    this.pending = [];
    await stop?.().catch(() => undefined);
  }

  /** The appendix was built anew: what was offered may be done, and tables may stand elsewhere. */
  async rebuilt(): Promise<void> {
    this.places = null;
    this.pending = [];
    this.enter({ ...this.current, ...NOTHING });
    await (this.stop === null ? this.start() : this.lookBack());
  }

  /** Offers what follows from all changes that nobody answered, unless it is switched off. Never rejects. */
  async lookBack(): Promise<void> {
    if (!this.current.on) {
      return;
    }
    const found = await this.work.catchUp().catch(() => null);
    if (found?.ok && this.current.on) {
      this.choices = found.choices;
      this.offer(found.proposals, this.current.offers);
    }
  }

  /** Writes what a proposal says, or one of its other readings. */
  take(proposal: Proposal, values: readonly ProposedValue[] = proposal.values): Promise<void> {
    return this.write([{ ...proposal, values }]);
  }

  /** Writes what all proposals say, in one step. */
  takeAll(): Promise<void> {
    return this.write(this.current.offers.filter(({ isRemark }) => !isRemark));
  }

  /** Brings the offers into sight, or puts them out of it. */
  list(isListed: boolean): void {
    this.enter({ ...this.current, isListed });
  }

  /** Turns proposals down; they are not made again while the row says the same. */
  skip(proposals: readonly Proposal[]): void {
    this.kept.skip(proposals.map(keyOf));
    this.enter({ ...this.current, offers: without(this.current.offers, proposals) });
  }

  /** Takes back what was written last; what somebody wrote there since stays, and is told. */
  async undo(): Promise<void> {
    const { done } = this.current;
    if (done !== null && !this.current.busy) {
      const outcome = await this.edit(done.undo);
      if (outcome?.ok) {
        const again = done.unasked ? [] : done.proposals;
        this.enter({ ...this.current, done: null, undone: { kept: outcome.kept.length } });
        this.offer(this.current.offers, again);
      }
    }
  }

  /** Puts what was written or taken back, or what others did, out of sight. */
  dismiss(what: "done" | "others"): void {
    const gone = what === "done" ? { done: null, undone: null } : { others: [] };
    this.enter({ ...this.current, ...gone });
  }

  private hear(change: CellsChange | CellsMoved): void {
    if (change.kind === "moved") {
      // The rows of what was not answered yet stand elsewhere by now.
      this.pending = this.pending.filter(({ sheetId }) => sheetId !== change.sheetId);
      return;
    }
    this.pending = [...this.pending, change];
    void this.answerPending();
  }

  private async answerPending(): Promise<void> {
    if (this.answering) {
      return;
    }
    this.answering = true;
    while (this.pending.length > 0) {
      const changes = this.pending;
      this.pending = [];
      const { places, choices } = this;
      const outcome = await this.work.answer({ changes, places, choices }).catch(toFault);
      if ("fault" in outcome) {
        if (!this.mayTryAgain(outcome.fault, changes)) {
          break;
        }
      } else if (this.current.on) {
        await this.settle(outcome);
      }
    }
    this.answering = false;
  }

  /** While a cell is being edited Excel answers nothing; the change that ends it asks again. */
  private mayTryAgain(cause: unknown, changes: readonly CellsChange[]): boolean {
    const isEditing = (cause as { readonly kind?: unknown }).kind === "editing";
    const mayHaveMoved = this.places !== null;
    if (isEditing || mayHaveMoved) {
      this.pending = [...changes, ...this.pending];
    }
    this.places = isEditing ? this.places : null;
    return !isEditing;
  }

  private async settle(outcome: AnswerOutcome): Promise<void> {
    this.places = outcome.places;
    if (outcome.kind === "tooMany") {
      this.enter({ ...this.current, touched: [] });
      await this.lookBack();
    } else if (outcome.kind === "answered") {
      const { touched, offers, written, undo } = outcome;
      const others = touched.filter(({ local }) => !local);
      this.enter({
        ...this.current,
        touched: touched.length > 0 ? touched : this.current.touched,
        others: [...others, ...this.current.others].slice(0, MOST_OTHERS),
        ...(written.length > 0
          ? { done: { proposals: written, undo, kept: 0, unasked: true }, undone: null }
          : {}),
      });
      this.offer(
        this.current.offers.filter((offer) => !touched.some((task) => isAnswered(offer, task))),
        offers
      );
    }
  }

  /** Of two offers about the same the later one counts. */
  private offer(earlier: readonly Proposal[], later: readonly Proposal[]): void {
    const news = later.filter((proposal) => !this.kept.isSkipped(keyOf(proposal)));
    const old = earlier.filter((proposal) => !this.kept.isSkipped(keyOf(proposal)));
    this.enter({ ...this.current, offers: [...without(old, news), ...news] });
  }

  private async write(proposals: readonly Proposal[]): Promise<void> {
    if (proposals.length === 0 || this.current.busy) {
      return;
    }
    const outcome = await this.edit(eachCellOnce(proposals));
    if (outcome?.ok) {
      const { undo, kept } = outcome;
      this.enter({
        ...this.current,
        offers: without(this.current.offers, proposals),
        done: { proposals, undo, kept: kept.length, unasked: false },
        undone: null,
      });
    } else if (outcome) {
      this.enter({ ...this.current, ...NOTHING });
    }
  }

  private async edit(edits: readonly TaskEdit[]): Promise<EditOutcome | null> {
    this.enter({ ...this.current, busy: true, fault: null });
    try {
      return await this.work.edit(edits);
    } catch (cause) {
      this.enter({ ...this.current, fault: { cause } });
      return null;
    } finally {
      this.enter({ ...this.current, busy: false });
    }
  }
}

function toFault(fault: unknown): { readonly fault: unknown } {
  return { fault };
}

/** Somebody decided otherwise since: the field that was asked about, or one that would be written. */
function isAnswered(offer: Proposal, { taskId, fields }: TouchedTask): boolean {
  return (
    offer.taskId === taskId &&
    [offer.because, ...offer.values].some(({ field }) => fields.includes(field))
  );
}

function without(offers: readonly Proposal[], gone: readonly Proposal[]): readonly Proposal[] {
  const questions = new Set(gone.map(questionOf));
  return offers.filter((offer) => !questions.has(questionOf(offer)));
}

/** Two proposals about one field of a task answer the same question. */
function questionOf({ taskId, because }: Proposal): string {
  return `${taskId} ${because.field}`;
}

function eachCellOnce(proposals: readonly Proposal[]): readonly TaskEdit[] {
  const edits = proposals.flatMap((proposal) => editsOf(proposal, proposal.values));
  const cells = new Map(edits.map((edit) => [`${edit.taskId} ${edit.field}`, edit]));
  return [...cells.values()];
}

/** By what an offer is known when it was turned down: the row, and what it says. */
function keyOf({ taskId, because, values }: Proposal): string {
  return JSON.stringify([taskId, because, values.map(({ field, to }) => [field, to])]);
}
