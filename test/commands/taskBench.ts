import type { ChangeOutcome, TaskChange } from "../../src/actions/tasks/changeTask";
import { placeOf, type TaskPlace } from "../../src/actions/tasks/editRow";
import type { SelectedPlace, TaskAtHand } from "../../src/actions/tasks/taskAtHand";
import type { TaskSurroundings } from "../../src/actions/tasks/taskSurroundings";
import { TaskSession, type OpenTask, type TaskActions } from "../../src/commands/taskSession";
import { NO_CHOICES } from "../../src/intake/choices";
import { knownDay } from "../../src/plan/day";
import { defaultSettings } from "../../src/plan/settings";
import type { TaskValues } from "../../src/plan/taskField";
import { TRACKING_COLUMNS } from "../../src/tables/trackingColumns";

const agency = (name: string, shortName = "") => ({
  name,
  shortName,
  kind: "agency" as const,
  spellings: [],
  leadSpellings: [],
  members: [],
  formerName: "",
});

export const AROUND: TaskSurroundings = {
  ok: true,
  trackingSheet: "Phụ lục (theo dõi)",
  hasResults: true,
  settings: defaultSettings(2026),
  asOf: knownDay(2026, 6, 10),
  today: knownDay(2026, 6, 10),
  agencies: [
    agency("Văn phòng HĐND và UBND xã", "VP"),
    agency("Phòng Kinh tế"),
    agency("Phòng Văn hóa - Xã hội"),
    agency("Công an xã"),
  ],
  areas: [
    { id: "chi-dao-dieu-hanh", numeral: "I", name: "Công tác chỉ đạo, điều hành" },
    { id: "the-che", numeral: "II", name: "Cải cách thể chế" },
  ],
  choices: NO_CHOICES,
};

const BLANK = Object.fromEntries(
  TRACKING_COLUMNS.filter(({ id }) => id !== "id").map(({ id }) => [id, null])
) as unknown as TaskValues;

/** A task of the table, blank but for what is given. */
export function taskWith(row: number, values: Partial<TaskValues>): TaskAtHand {
  return {
    id: `nv-${row}`,
    row,
    rows: 3,
    values: { ...BLANK, number: row + 1, ...values },
    progress: "Trong hạn",
    periodResults: "",
    results: [],
  };
}

/**
 * A table of a few tasks that behaves as Excel does, and answers only once it is let. What it answers of a change stands where
 * the task does by then: rows move, and one without an id is given one.
 */
export class Table {
  readonly asked: TaskChange[] = [];
  select: (place: SelectedPlace) => void = () => undefined;
  private waiting: (() => void)[] = [];
  private holds = false;
  /** What the next change fails with. */
  refusal: unknown = null;

  constructor(readonly tasks: TaskAtHand[]) {}

  /** From now on Excel answers no change before `answer`. */
  hold(): void {
    this.holds = true;
  }

  async answer(): Promise<void> {
    this.waiting.shift()?.();
    await settled();
  }

  readonly actions: TaskActions = {
    surroundings: () => Promise.resolve(AROUND),
    read: (_, at) => Promise.resolve(this.tasks[at?.row ?? 0] ?? null),
    watch: (heard) => {
      this.select = heard;
      return Promise.resolve(() => Promise.resolve());
    },
    change: async (change) => {
      this.asked.push(change);
      if (this.holds) {
        await new Promise<void>((resolve) => this.waiting.push(resolve));
      }
      if (this.refusal !== null) {
        const { refusal } = this;
        this.refusal = null;
        throw refusal;
      }
      return this.changed(change);
    },
    step: ({ row }, step) =>
      Promise.resolve(step === "next" && this.tasks[row + 1] ? { sheet: "", row: row + 1 } : null),
  };

  /** Somebody puts a row in above a task: it and those below stand one row lower from now on. */
  insertAbove(row: number): void {
    const below = this.tasks.slice(row).map((task) => ({ ...task, row: task.row + 1 }));
    const inserted = { ...taskWith(row, {}), id: `nv-moi-${row}` };
    this.tasks.splice(row, below.length, inserted, ...below);
  }

  /** What somebody else writes into a row. */
  write(row: number, values: Partial<TaskValues>): void {
    this.tasks[row] = { ...this.tasks[row]!, values: { ...this.tasks[row]!.values, ...values } };
  }

  private changed(change: TaskChange): ChangeOutcome {
    if (change.kind !== "fields") {
      throw new Error("This table has no results.");
    }
    const { edits } = change;
    const task = this.find(change.place);
    if (task === undefined) {
      return { kind: "gone", after: null };
    }
    const held = ({ field }: (typeof edits)[number]) => JSON.stringify(task.values[field]);
    const made = edits.filter((edit) => held(edit) === JSON.stringify(edit.from));
    const kept = edits
      .filter((edit) => !made.includes(edit))
      .map((edit) => ({ edit, present: task.values[edit.field] }));
    const { row } = task;
    this.write(row, Object.fromEntries(made.map(({ field, to }) => [field, to])));
    if (task.id === "" && made.length > 0) {
      this.tasks[row] = { ...this.tasks[row]!, id: `nv-moi-${row}` };
    }
    const place = placeOf(this.tasks[row]!);
    const back = [...made].reverse().map(({ field, from, to }) => ({ field, from: to, to: from }));
    return {
      kind: "done",
      place,
      kept,
      undo: back.length === 0 ? null : { kind: "fields", place, edits: back },
      after: this.tasks[row]!,
      show: null,
    };
  }

  /** As Excel finds a task: where it was seen, else wherever its id stands by now; without an id by its words. */
  private find({ id, row, text }: TaskPlace): TaskAtHand | undefined {
    const seen = this.tasks[row];
    const isThere = seen?.id === id && (id !== "" || seen.values.text === text);
    return isThere ? seen : this.tasks.find((task) => id !== "" && task.id === id);
  }
}

/** A session on a table, with its first task at hand. */
export async function atTable(...tasks: TaskAtHand[]) {
  const table = new Table(tasks);
  const session = new TaskSession(table.actions);
  await session.open();
  return { table, session, open: () => openOf(session) };
}

export function openOf(session: TaskSession): OpenTask {
  const state = session.state();
  if (state.kind !== "open") {
    throw new Error(`No task is at hand: ${state.kind}`);
  }
  return state;
}

/** What Excel answers once it is let. */
export function answer<T>(): { readonly promise: Promise<T>; readonly give: (value: T) => void } {
  let give: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (give = resolve));
  return { promise, give };
}

/** Lets everything happen that waits for nobody. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
