import type { BuildOutcome, BuildRequest } from "../actions/buildAppendix";
import type { Difference, Preview, PreviewOutcome, Side } from "../actions/previewAppendix";
import type { SourceRequest, UnreadSource } from "../actions/readSource";
import { Observed } from "./observed";

type Choices = NonNullable<SourceRequest["choices"]>;

/** What is to be built: the list, and what was decided between it and the appendix that is there. */
type BuildFrom = SourceRequest & Pick<BuildRequest, "decisions">;

/** A list from outside the workbook, with what the document around it says. */
export type OutsideList = Pick<SourceRequest, "grids" | "known" | "planYear" | "document"> & {
  /** What the user knows it by: the file's name. */
  readonly name: string;
};

/** Where in the workbook the list is looked for. */
export type SourcePlace =
  /** Where the last build found it; in a workbook without one on any sheet. */
  | { readonly kind: "remembered" }
  /** On any sheet, even where the workbook remembers a list from elsewhere. */
  | { readonly kind: "anySheet" }
  | { readonly kind: "sheet"; readonly name: string }
  /** In the cells that are selected when it is read. */
  | { readonly kind: "selection" };

/** Why the last reading gave nothing to show. */
export type PreviewFault =
  | { readonly kind: "unread"; readonly problem: UnreadSource["problem"] }
  | { readonly kind: "failed"; readonly cause: unknown };

export interface PreviewState {
  /** Counts how often a list was asked for; 0 where no preview is open. */
  readonly opening: number;
  readonly busy: boolean;
  /** A list handed over just now; null for the one that the workbook has or remembers. */
  readonly outside: OutsideList | null;
  readonly place: SourcePlace;
  /** The cells that were selected when the list was asked for; what is looked at must not change with the next click. */
  readonly selected: SourceRequest["selection"] | null;
  /** What the next reading and the build go by; null until the first reading told what the workbook remembers. */
  readonly choices: Choices | null;
  /** What was decided between the list and the appendix, by the key of the difference. */
  readonly decisions: ReadonlyMap<string, Side>;
  /** The last reading that gave a plan; stays in sight while the next one is under way or where that fails. */
  readonly preview: Preview | null;
  readonly fault: PreviewFault | null;
}

const CLOSED: PreviewState = {
  opening: 0,
  busy: false,
  outside: null,
  place: { kind: "remembered" },
  selected: null,
  choices: null,
  decisions: new Map(),
  preview: null,
  fault: null,
};

/** The list that is looked at before it is built, with the user's choices about it. Of several readings the last counts. */
export class PreviewSession extends Observed<PreviewState> {
  private turn = 0;
  private openings = 0;

  constructor(private readonly read: (request: SourceRequest) => Promise<PreviewOutcome>) {
    super(CLOSED);
  }

  /**
   * Opens the workbook's list; one that is open already is read again by the same choices. Never rejects: a fault is part of the
   * state.
   */
  show(): Promise<void> {
    if (this.current.opening === 0) {
      return this.open(CLOSED);
    }
    this.enter({ ...this.current, opening: this.nextOpening() });
    return this.readAgain();
  }

  /** Opens the list that stands at a place of the workbook, whatever was open before. Never rejects. */
  showPlace(place: SourcePlace): Promise<void> {
    return this.open({ ...CLOSED, place });
  }

  /** Opens a list from outside, once it is fetched. Never rejects. */
  showOutside(fetch: () => Promise<OutsideList>): Promise<void> {
    return this.open(CLOSED, fetch);
  }

  /** Changes what the user decided and reads again; before the first reading there is nothing to decide on. */
  async decide(change: (choices: Choices) => Choices): Promise<void> {
    const { choices } = this.current;
    if (choices !== null) {
      this.enter({ ...this.current, choices: change(choices) });
      await this.readAgain();
    }
  }

  /** Lets a side have its way where they differ, null leaves it for later; nothing has to be read again for it. */
  settleDifferences(differences: readonly Difference[], side: Side | null): void {
    const decisions = new Map(this.current.decisions);
    for (const { key } of differences) {
      if (side === null) {
        decisions.delete(key);
      } else {
        decisions.set(key, side);
      }
    }
    this.enter({ ...this.current, decisions });
  }

  /** Puts the preview away, and with it the choices that no build has kept. */
  close(): void {
    this.turn += 1;
    this.enter(CLOSED);
  }

  /** Builds what the preview shows, by the choices made; without a preview what the workbook holds. */
  async build(build: (request: BuildFrom) => Promise<BuildOutcome>): Promise<BuildOutcome> {
    const { opening, decisions } = this.current;
    const decided = decisions.size > 0 ? { decisions } : {};
    const outcome = await build({ ...this.request(), ...decided });
    // A list that was handed over meanwhile is another one.
    if (outcome.ok && this.current.opening === opening) {
      this.close();
    }
    return outcome;
  }

  private async open(
    list: PreviewState,
    fetch: () => Promise<OutsideList | null> = () => Promise.resolve(null)
  ): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    this.enter({ ...list, opening: this.nextOpening(), busy: true });
    try {
      const outside = await fetch();
      if (turn === this.turn) {
        this.enter({ ...this.current, outside });
        await this.readAgain();
      }
    } catch (cause) {
      this.settle(turn, { fault: { kind: "failed", cause } });
    }
  }

  private nextOpening(): number {
    this.openings += 1;
    return this.openings;
  }

  private async readAgain(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    this.enter({ ...this.current, busy: true });
    try {
      const outcome = await this.read(this.request());
      this.settle(
        turn,
        outcome.ok
          ? {
              preview: outcome,
              choices: outcome.choices,
              selected: outcome.selection,
              fault: null,
            }
          : {
              choices: outcome.choices,
              selected: outcome.selection ?? null,
              fault: { kind: "unread", problem: outcome.problem },
            }
      );
    } catch (cause) {
      this.settle(turn, { fault: { kind: "failed", cause } });
    }
  }

  /** Takes in an answer, unless something else was asked since. */
  private settle(turn: number, answer: Partial<PreviewState>): void {
    if (turn === this.turn) {
      this.enter({ ...this.current, ...answer, busy: false });
    }
  }

  private request(): SourceRequest {
    const { outside, place, selected, choices } = this.current;
    const { name: _name, ...list } = outside ?? { name: "" };
    return {
      ...list,
      ...placeRequested(place, selected),
      ...(choices === null ? {} : { choices }),
    };
  }
}

function placeRequested(
  place: SourcePlace,
  selected: PreviewState["selected"]
): Partial<Pick<SourceRequest, "fromSheets" | "sheet" | "selection">> {
  switch (place.kind) {
    case "remembered":
      return {};
    case "anySheet":
      return { fromSheets: true };
    case "sheet":
      return { sheet: place.name };
    case "selection":
      return { selection: selected ?? true };
  }
}
