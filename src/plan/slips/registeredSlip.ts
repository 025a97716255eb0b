import type { SlipRegisterChange } from "../changes/yearChanges";
import type { CalendarDay } from "../day";
import type { SentSlip } from "./slip";

/** A slip as `PhieuGui` has it. */
export interface RegisteredSlip {
  /** Body row of `PhieuGui`, 0 is the first; null for one that is not there yet. */
  readonly row: number | null;
  readonly code: string;
  readonly agency: string;
  readonly period: string;
  readonly sentOn: CalendarDay | null;
  readonly dueBack: CalendarDay | null;
  /** How many tasks it asked about; null where nobody knows. */
  readonly tasks: number | null;
  readonly returnedOn: CalendarDay | null;
  /** The files in which it came back, in the order in which they were read. */
  readonly files: readonly string[];
  /** How many entries were written out of them. */
  readonly changes: number;
  readonly lastReminder: CalendarDay | null;
  readonly reminders: number;
  /** What people wrote beside it. */
  readonly note: string;
}

/** How it stands with a slip, in the words of the column "Tình trạng". */
export const SLIP_STATE_WORDS = {
  returned: "Đã nhận",
  returnedLate: "Nhận muộn",
  overdue: "Quá hạn gửi",
  awaited: "Chờ nhận",
} as const;

export type SlipState = keyof typeof SLIP_STATE_WORDS;

/**
 * How it stands with a slip on a day: the truth that the formula of `PhieuGui` calculates too. The day by which it is to come
 * back is its last good one.
 */
export function slipState(
  { dueBack, returnedOn }: Pick<RegisteredSlip, "dueBack" | "returnedOn">,
  asOf: CalendarDay
): SlipState {
  if (returnedOn !== null) {
    return dueBack !== null && returnedOn > dueBack ? "returnedLate" : "returned";
  }
  return dueBack !== null && asOf > dueBack ? "overdue" : "awaited";
}

/**
 * The register once something happened to slips: those that stay as they are are the same objects, new ones come at the end.
 * A slip that went out is not registered twice, a reminder counts once a day. A file of a returned one is named once, and what
 * is written out of it is added each time: it may have been corrected. A slip that has no row gets one only when it comes back,
 * with what is remembered of it.
 * @param writtenFrom how many entries are written out of a file for a slip
 */
export function registerAfter(
  present: readonly RegisteredSlip[],
  changes: readonly SlipRegisterChange[],
  writtenFrom: (file: string, code: string) => number,
  remembered: readonly SentSlip[] = []
): readonly RegisteredSlip[] {
  const slips = new Map(present.map((slip) => [slip.code, slip]));
  for (const change of eachFileOnce(changes)) {
    const code = change.kind === "sent" ? change.slip.code : change.code;
    const known = remembered.find((slip) => slip.code === code);
    const next = slipAfter(slips.get(code), change, writtenFrom, known);
    if (next) {
      slips.set(code, next);
    }
  }
  return [...slips.values()];
}

/** A workbook may hold a slip on several sheets. */
function eachFileOnce(changes: readonly SlipRegisterChange[]): readonly SlipRegisterChange[] {
  const read = new Set<string>();
  return changes.filter((change) => {
    const key = change.kind === "returned" ? `${change.code} ${change.file}` : "";
    const isNew = key === "" || !read.has(key);
    read.add(key);
    return isNew;
  });
}

function slipAfter(
  slip: RegisteredSlip | undefined,
  change: SlipRegisterChange,
  writtenFrom: (file: string, code: string) => number,
  remembered: SentSlip | undefined
): RegisteredSlip | undefined {
  switch (change.kind) {
    case "sent":
      return slip ?? { ...registeredOf(change.slip), tasks: change.tasks };
    case "returned": {
      const { code, agency, on, file } = change;
      const known = slip ?? (remembered ? registeredOf(remembered) : unsent(code, agency));
      return returned(known, on, file, writtenFrom(file, code));
    }
    case "reminded":
      return slip && slip.lastReminder !== change.on
        ? { ...slip, lastReminder: change.on, reminders: slip.reminders + 1 }
        : slip;
  }
}

/** A slip that comes back more than once counts as returned the first time. */
function returned(
  slip: RegisteredSlip,
  on: CalendarDay,
  file: string,
  written: number
): RegisteredSlip {
  const { returnedOn, files, changes } = slip;
  const isNamed = files.includes(file);
  return isNamed && written === 0
    ? slip
    : {
        ...slip,
        returnedOn: returnedOn ?? on,
        files: isNamed ? files : [...files, file],
        changes: changes + written,
      };
}

function registeredOf({ code, agency, period, sentOn, dueBack, base }: SentSlip): RegisteredSlip {
  return { ...unsent(code, agency), period, sentOn, dueBack, tasks: Object.keys(base).length };
}

function unsent(code: string, agency: string): RegisteredSlip {
  return {
    row: null,
    code,
    agency,
    period: "",
    sentOn: null,
    dueBack: null,
    tasks: null,
    returnedOn: null,
    files: [],
    changes: 0,
    lastReminder: null,
    reminders: 0,
    note: "",
  };
}
