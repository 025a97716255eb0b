import type { UndoOutcome } from "../../actions/changes/undoChanges";
import type { NotBuilt } from "../../actions/ownWorkbook";
import type { ReturnedFile, ReturnedFileOutcome } from "../../actions/slips/readReturnedSlips";
import type { ReceivedSlips, ReturnedSlip, ReviewedSlips } from "../../actions/slips/receiveSlips";
import {
  decidedOf,
  NEW_TASK,
  NO_DECISIONS,
  type ProposedMatch,
  type SlipDecisions,
  type SlipReview,
} from "../../actions/slips/slipDecisions";
import { Observed } from "../observed";

export type { ProposedMatch, ReceivedSlips, ReturnedFileOutcome, SlipDecisions, SlipReview };

type SlipsUndo = NonNullable<ReceivedSlips["undo"]>;

/** A file as the pane hands it over; its bytes are read when it is its turn. */
export interface HandedFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file that was read. */
export interface TakenFile {
  readonly id: number;
  /** Unlike that of every other file. */
  readonly name: string;
  /** At least one: a workbook may hold several slips. */
  readonly outcomes: readonly ReturnedFileOutcome[];
}

/** What the files say against the appendix as it stands. */
export type ReviewState =
  | { readonly kind: "none" | "reviewing" | "notBuilt" }
  /** `isStale`: files or workbook are others by now, and it is looked at anew. */
  | { readonly kind: "reviewed"; readonly reviewed: ReviewedSlips; readonly isStale: boolean }
  | { readonly kind: "failed"; readonly cause: unknown };

/** What became of writing. */
export type WritingState =
  | { readonly kind: "idle" | "writing" | "undoing" | "notBuilt" }
  | { readonly kind: "written"; readonly received: ReceivedSlips }
  /** `kept`: so many cells and tasks stay, for somebody worked on them since. */
  | { readonly kind: "undone"; readonly kept: number }
  | { readonly kind: "failed"; readonly at: "writing" | "undoing"; readonly cause: unknown };

export interface ReceivingState {
  readonly files: readonly TakenFile[];
  /** How many of the files that were handed over last are read; null while none is being read. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  /** Why files could not be read at all. */
  readonly fault: { readonly cause: unknown } | null;
  readonly review: ReviewState;
  readonly decisions: SlipDecisions;
  /** Rows of which somebody said which task they are; the review does not ask about them any more. */
  readonly settled: readonly ProposedMatch[];
  readonly writing: WritingState;
}

/** What the session needs. */
export interface ReceivingActions {
  /** @param progress is told how many are read */
  readonly read: (
    files: readonly ReturnedFile[],
    progress: (done: number) => void
  ) => Promise<readonly ReturnedFileOutcome[]>;
  readonly review: (
    slips: readonly ReturnedSlip[],
    decisions: SlipDecisions
  ) => Promise<ReviewedSlips | NotBuilt>;
  readonly write: (
    review: SlipReview,
    decisions: SlipDecisions
  ) => Promise<ReceivedSlips | NotBuilt>;
  readonly undo: (undo: SlipsUndo) => Promise<UndoOutcome>;
}

const EMPTY: ReceivingState = {
  files: [],
  reading: null,
  fault: null,
  review: { kind: "none" },
  decisions: NO_DECISIONS,
  settled: [],
  writing: { kind: "idle" },
};

/** Slips that came back: read, reviewed against the appendix as it stands, decided on, written. Nothing here rejects. */
export class ReceivingSession extends Observed<ReceivingState> {
  private turn = 0;
  private taken = 0;
  private reading: Promise<void> = Promise.resolve();
  /** The files that were written with nothing left to decide. */
  private done: readonly TakenFile[] = [];

  constructor(private readonly actions: ReceivingActions) {
    super(EMPTY);
  }

  /** Reads files, after those that were handed over before, and reviews them all; what is done with goes before they come. */
  take(files: readonly HandedFile[]): Promise<void> {
    const { reading } = this.current;
    this.set({
      reading: { done: reading?.done ?? 0, total: (reading?.total ?? 0) + files.length },
      fault: null,
    });
    this.reading = this.reading.then(() => this.read(files));
    return this.reading;
  }

  /** Lets go of a file; what it says is asked no more. */
  async drop(id: number): Promise<void> {
    this.hold(this.current.files.filter((file) => file.id !== id));
    await this.refresh();
  }

  /** Lets go of all files and of what was decided. */
  clear(): void {
    this.turn += 1;
    this.enter({ ...EMPTY, reading: this.current.reading });
  }

  /** Reviews the files against the workbook as it stands now; what was decided holds on. */
  async refresh(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const slips = slipsOf(this.current.files);
    if (slips.length === 0) {
      this.set({ review: { kind: "none" } });
      return;
    }
    const before = this.current.review;
    this.set({
      review: before.kind === "reviewed" ? { ...before, isStale: true } : { kind: "reviewing" },
    });
    const review = await this.actions.review(slips, this.current.decisions).then(
      (outcome): ReviewState =>
        outcome.ok
          ? { kind: "reviewed", reviewed: outcome, isStale: false }
          : { kind: outcome.problem },
      (cause: unknown): ReviewState => ({ kind: "failed", cause })
    );
    if (turn === this.turn) {
      this.set({ review });
    }
  }

  /** Leaves changes or results out, or takes them in again. */
  leaveOut(keys: readonly string[], isLeftOut: boolean): void {
    const others = this.current.decisions.leftOut.filter((key) => !keys.includes(key));
    this.decide({ leftOut: isLeftOut ? [...others, ...keys] : others });
  }

  /** Chooses what a conflict or doubt is to hold; undefined keeps what stands there. */
  choose(key: string, value: SlipDecisions["chosen"][string] | undefined): void {
    this.decide({ chosen: withEntry(this.current.decisions.chosen, key, value) });
  }

  /** Says which task a row is, or that it is a new one; undefined lets it wait. What it says is reviewed by that. */
  async match(match: ProposedMatch, taskId: string | undefined): Promise<void> {
    const { settled, decisions } = this.current;
    const others = settled.filter(({ key }) => key !== match.key);
    this.set({ settled: taskId === undefined ? others : [...others, match] });
    this.decide({ matched: withEntry(decisions.matched, match.key, taskId) });
    this.add(match.key, taskId === NEW_TASK);
    await this.refresh();
  }

  /** Makes a task of a row, or not. */
  add(key: string, isAdded: boolean): void {
    const others = this.current.decisions.added.filter((each) => each !== key);
    this.decide({ added: isAdded ? [...others, key] : others });
  }

  /** Says which area a new task goes into. */
  chooseArea(key: string, area: string): void {
    this.decide({ areas: withEntry(this.current.decisions.areas, key, area) });
  }

  /** Writes what was decided, as it was seen. One at a time. */
  async write(): Promise<void> {
    const { files, review, decisions, writing } = this.current;
    if (review.kind !== "reviewed" || review.isStale || isWriting(writing)) {
      return;
    }
    const { open } = decidedOf(review.reviewed.review, decisions);
    await this.work("writing", async () => {
      const received = await this.actions.write(review.reviewed.review, decisions);
      if (!received.ok) {
        return { kind: received.problem };
      }
      const isDone = open === 0 && received.kept.length + received.keptResults === 0;
      this.done = isDone ? files : [];
      return { kind: "written", received };
    });
  }

  /** Takes back what was written last. */
  async undo(): Promise<void> {
    const { writing } = this.current;
    const undo = writing.kind === "written" ? writing.received.undo : null;
    if (undo !== null) {
      this.done = [];
      await this.work("undoing", async () => {
        const undone = await this.actions.undo(undo);
        return undone.ok
          ? {
              kind: "undone",
              kept: undone.kept.length + undone.keptTasks.length + undone.keptLines,
            }
          : { kind: undone.problem };
      });
    }
  }

  private async work(at: "writing" | "undoing", work: () => Promise<WritingState>): Promise<void> {
    this.set({ writing: { kind: at } });
    const writing = await work().catch((cause: unknown): WritingState => ({
      kind: "failed",
      at,
      cause,
    }));
    this.set({ writing });
    await this.refresh();
  }

  private async read(handed: readonly HandedFile[]): Promise<void> {
    this.letGoOfDone();
    const before = this.current.reading?.done ?? 0;
    const tell = (done: number): void => {
      const { reading } = this.current;
      this.set({ reading: reading && { ...reading, done: before + done } });
    };
    try {
      const named = namedApart(await Promise.all(handed.map(readFile)), this.current.files);
      const outcomes = await this.actions.read(named, tell);
      const files = named.map(({ name }) => ({
        id: (this.taken += 1),
        name,
        outcomes: outcomes.filter((outcome) => fileOf(outcome) === name),
      }));
      this.hold([...this.current.files, ...files]);
    } catch (cause) {
      this.set({ fault: { cause } });
    }
    this.finishReading(before + handed.length);
    await this.refresh();
  }

  /** What was written is asked no more: files that are done with go once others come. */
  private letGoOfDone(): void {
    if (this.current.files.every((file) => this.done.includes(file))) {
      this.clear();
    }
  }

  /** Other files are other work: what was written before is no end of it. */
  private hold(files: readonly TakenFile[]): void {
    const { writing } = this.current;
    this.set({ files, writing: isWriting(writing) ? writing : { kind: "idle" } });
  }

  private finishReading(done: number): void {
    const { reading } = this.current;
    this.set({ reading: reading === null || done >= reading.total ? null : { ...reading, done } });
  }

  private decide(changes: Partial<SlipDecisions>): void {
    this.set({ decisions: { ...this.current.decisions, ...changes } });
  }

  private set(changes: Partial<ReceivingState>): void {
    this.enter({ ...this.current, ...changes });
  }
}

/** Whether the workbook is being written to. */
export function isWriting({ kind }: WritingState): boolean {
  return kind === "writing" || kind === "undoing";
}

function slipsOf(files: readonly TakenFile[]): readonly ReturnedSlip[] {
  return files.flatMap(({ outcomes }) =>
    outcomes.flatMap((outcome) => (outcome.ok ? [outcome.slip] : []))
  );
}

function fileOf(outcome: ReturnedFileOutcome): string {
  return outcome.ok ? outcome.slip.file : outcome.file;
}

/** Files go by their names from here on: one that bears another's gets a number, "phieu (2).xlsx". */
function namedApart(
  files: readonly ReturnedFile[],
  before: readonly { readonly name: string }[]
): readonly ReturnedFile[] {
  const taken = new Set(before.map(({ name }) => name));
  return files.map((file) => {
    const dot = file.name.lastIndexOf(".");
    const [stem, ending] =
      dot > 0 ? [file.name.slice(0, dot), file.name.slice(dot)] : [file.name, ""];
    let { name } = file;
    for (let count = 2; taken.has(name); count += 1) {
      name = `${stem} (${count})${ending}`;
    }
    taken.add(name);
    return { ...file, name };
  });
}

async function readFile(file: HandedFile): Promise<ReturnedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function withEntry<T>(
  entries: Readonly<Record<string, T>>,
  key: string,
  value: T | undefined
): Readonly<Record<string, T>> {
  const others = Object.entries(entries).filter(([each]) => each !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}
