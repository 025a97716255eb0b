import {
  NO_PAIR_DECISIONS,
  withPair,
  type DecidedPair,
  type PairDecisions,
  type PairVerdict,
} from "../actions/compare/pairDecisions";
import type {
  BothPlans,
  BothPlansOutcome,
  PlanComparison,
  SuperiorList,
  UnreadSuperior,
} from "../actions/compare/superiorPlan";
import type { NotBuilt } from "../actions/ownWorkbook";
import type { ChangeOutcome, TakeOverRequest } from "../actions/compare/takeOver";
import { Observed } from "./observed";
import type { OutsideList } from "./previewSession";

export type CompareWork = "reading" | "adding" | "undoing";

/** What may fail; that pairs are kept is not waited for. */
type CompareStep = CompareWork | "keeping";

type Added = Extract<ChangeOutcome, { ok: true }>;

/** Why there is nothing to compare, or nothing was added. */
export type CompareFault =
  | { readonly kind: "notBuilt" }
  | { readonly kind: "unread"; readonly problem: UnreadSuperior["problem"] }
  | { readonly kind: "failed"; readonly during: CompareStep; readonly cause: unknown };

export interface CompareState {
  readonly busy: CompareWork | null;
  /** The superior's list; null before one was handed over. */
  readonly list: SuperiorList | null;
  /** Stays in sight while it is read again, and where that fails. */
  readonly compared: { readonly both: BothPlans; readonly comparison: PlanComparison } | null;
  readonly decisions: PairDecisions;
  /** Keys of the superior's tasks that are to come into the plan. */
  readonly chosen: ReadonlySet<string>;
  /** What "Nguồn giao" is to say of them. */
  readonly origin: string;
  readonly fault: CompareFault | null;
  /** What came of the last adding; null before and once something else is asked for. */
  readonly added: Added | null;
  /** It was taken back, but for as many cells and tasks that somebody has worked on since; null as above. */
  readonly undone: number | null;
}

/** What the session needs from the workbook. */
export interface CompareActions {
  readonly read: (list: SuperiorList) => Promise<BothPlansOutcome>;
  readonly compare: (both: BothPlans, decisions: PairDecisions) => Promise<PlanComparison>;
  /** Lets the workbook remember what was decided on a pair. */
  readonly keep: (pair: DecidedPair, verdict: PairVerdict) => Promise<void>;
  readonly takeOver: (request: TakeOverRequest) => Promise<ChangeOutcome>;
  /** Gives how many cells and tasks stay because somebody has worked on them since. */
  readonly undo: (undo: NonNullable<Added["undo"]>) => Promise<number>;
}

const CLOSED: CompareState = {
  busy: null,
  list: null,
  compared: null,
  decisions: NO_PAIR_DECISIONS,
  chosen: new Set(),
  origin: "",
  fault: null,
  added: null,
  undone: null,
};

/** The appendix beside the superior's plan. Never rejects: a fault is part of the state. Of several readings the last counts. */
export class CompareSession extends Observed<CompareState> {
  private turn = 0;

  constructor(private readonly actions: CompareActions) {
    super(CLOSED);
  }

  /** Takes the superior's list, once it is fetched, and compares. */
  async showOutside(fetch: () => Promise<OutsideList>): Promise<void> {
    this.enter({ ...CLOSED, busy: "reading" });
    await this.reading(async () => {
      const { grids = [], ...list } = await fetch();
      return { ...list, grids };
    });
  }

  /** Reads appendix and list again; what was decided holds. */
  async refresh(): Promise<void> {
    const { list } = this.current;
    if (list !== null && this.current.busy === null) {
      this.enter({ ...this.current, busy: "reading", added: null, undone: null });
      await this.reading(() => Promise.resolve(list));
    }
  }

  /** Puts everything away. */
  close(): void {
    this.turn += 1;
    this.enter(CLOSED);
  }

  /** Two tasks are one, whatever their words say. */
  pair(ourId: string, theirKey: string): Promise<void> {
    return this.decide({ ourId, theirKey }, "together");
  }

  /** Two tasks are not one. */
  part(ourId: string, theirKey: string): Promise<void> {
    return this.decide({ ourId, theirKey }, "apart");
  }

  /** Which tasks are to come into the plan. */
  choose(keys: readonly string[], isChosen: boolean): void {
    const chosen = new Set(this.current.chosen);
    for (const key of keys) {
      if (isChosen) {
        chosen.add(key);
      } else {
        chosen.delete(key);
      }
    }
    this.enter({ ...this.current, chosen });
  }

  nameOrigin(origin: string): void {
    this.enter({ ...this.current, origin });
  }

  /** Puts the chosen tasks into the appendix, and compares again. */
  async add(): Promise<void> {
    const { compared, chosen, busy } = this.current;
    const origin = this.current.origin.trim();
    if (compared === null || busy !== null || origin === "") {
      return;
    }
    const lacking = compared.comparison.lacking.map(({ theirs }) => theirs);
    const tasks = lacking.filter(({ key }) => chosen.has(key));
    if (tasks.length === 0) {
      return;
    }
    this.enter({ ...this.current, busy: "adding", fault: null, added: null, undone: null });
    try {
      const { areas } = compared.both.theirs;
      const outcome = await this.actions.takeOver({ tasks, areas, origin });
      this.enter({ ...this.current, busy: null });
      if (!outcome.ok) {
        this.enter({ ...this.current, fault: { kind: "notBuilt" } });
        return;
      }
      await this.refresh();
      this.enter({ ...this.current, chosen: new Set(), added: outcome });
    } catch (cause) {
      this.enter({ ...this.current, busy: null, fault: failed("adding", cause) });
    }
  }

  /** Takes the last adding back, and compares again. */
  async undo(): Promise<void> {
    const { added, busy } = this.current;
    const undo = added?.undo ?? null;
    if (undo === null || busy !== null) {
      return;
    }
    this.enter({ ...this.current, busy: "undoing", fault: null });
    try {
      const undone = await this.actions.undo(undo);
      this.enter({ ...this.current, busy: null });
      await this.refresh();
      this.enter({ ...this.current, undone });
    } catch (cause) {
      this.enter({ ...this.current, busy: null, fault: failed("undoing", cause) });
    }
  }

  private async decide(pair: DecidedPair, verdict: PairVerdict): Promise<void> {
    const { compared, busy } = this.current;
    if (compared !== null && busy === null) {
      const decisions = withPair(this.current.decisions, pair, verdict);
      this.enter({ ...this.current, decisions, added: null, undone: null });
      const { both } = compared;
      await this.entering(async () => ({
        compared: { both, comparison: await this.actions.compare(both, decisions) },
      }));
      await this.keep(pair, verdict);
    }
  }

  /** What was decided holds on here where the workbook cannot be told; the fault says that it will not be remembered. */
  private async keep(pair: DecidedPair, verdict: PairVerdict): Promise<void> {
    try {
      await this.actions.keep(pair, verdict);
    } catch (cause) {
      this.enter({ ...this.current, fault: failed("keeping", cause) });
    }
  }

  private async reading(fetch: () => Promise<SuperiorList>): Promise<void> {
    await this.entering(async () => {
      const list = await fetch();
      const both = await this.actions.read(list);
      if (!both.ok) {
        return { list, fault: faultOf(both) };
      }
      const { compared, origin } = this.current;
      const decisions = compared === null ? both.decided : this.current.decisions;
      const comparison = await this.actions.compare(both, decisions);
      return { list, compared: { both, comparison }, decisions, origin: origin || both.origin };
    });
  }

  /** Takes what comes unless something else was asked for meanwhile. */
  private async entering(work: () => Promise<Partial<CompareState>>): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const change = await work().catch((cause: unknown): Partial<CompareState> => ({
      fault: failed("reading", cause),
    }));
    if (turn === this.turn) {
      this.enter({ ...this.current, busy: null, fault: null, ...change });
    }
  }
}

function faultOf(outcome: NotBuilt | UnreadSuperior): CompareFault {
  const { problem } = outcome;
  return problem === "notBuilt" ? { kind: problem } : { kind: "unread", problem };
}

function failed(during: CompareStep, cause: unknown): CompareFault {
  return { kind: "failed", during, cause };
}
