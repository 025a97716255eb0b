import type { RegisteredSlip } from "../../plan/slips/registeredSlip";
import type { SlipUndo } from "./changesUndo";

export interface RegisterBack {
  /** The slips as they are to be; those that stay as they are are the same objects. */
  readonly wanted: readonly RegisteredSlip[];
  /** Those whose rows go. */
  readonly going: readonly RegisteredSlip[];
}

/**
 * Takes what happened to slips back: a row that came goes where nothing happened to it since; else it says again what it said
 * before, apart from what came after or was typed.
 */
export function registerBack(
  present: readonly RegisteredSlip[],
  slips: readonly SlipUndo[]
): RegisterBack {
  const undo = new Map(slips.map((each) => [each.after.code, each]));
  const isGoing = (slip: RegisteredSlip): boolean => {
    const known = undo.get(slip.code);
    return known?.before === null && FIELDS.every((field) => isEqual(slip, known.after, field));
  };
  const going = present.filter(isGoing);
  const wanted = present.map((slip) => {
    const known = undo.get(slip.code);
    return known && !going.includes(slip) ? slipBack(slip, known) : slip;
  });
  return { wanted, going };
}

const FIELDS = [
  "code",
  "agency",
  "period",
  "sentOn",
  "dueBack",
  "tasks",
  "returnedOn",
  "files",
  "changes",
  "lastReminder",
  "reminders",
  "note",
] as const satisfies readonly (keyof RegisteredSlip)[];

const UNTOUCHED = {
  returnedOn: null,
  files: [],
  changes: 0,
  lastReminder: null,
  reminders: 0,
} as const;

function slipBack(slip: RegisteredSlip, { before, after }: SlipUndo): RegisteredSlip {
  const then = before ?? { ...after, ...UNTOUCHED };
  const changed = FIELDS.filter((field) => !isEqual(then, after, field));
  const isAsWritten = changed.every((field) => isEqual(slip, after, field));
  const back = isAsWritten ? then : withoutReceipt(slip, then, after);
  const to = changed.filter((field) => !isEqual(slip, back, field));
  return to.length === 0
    ? slip
    : { ...slip, ...Object.fromEntries(to.map((field) => [field, back[field]])) };
}

/** What came from other files since stays, and a slip of which a file is named has come back. */
function withoutReceipt(
  slip: RegisteredSlip,
  before: RegisteredSlip,
  after: RegisteredSlip
): RegisteredSlip {
  const isOtherFile = (file: string): boolean =>
    before.files.includes(file) || !after.files.includes(file);
  const files =
    isEqual(slip, after, "files") && !isEqual(slip, after, "changes")
      ? slip.files
      : slip.files.filter(isOtherFile);
  const held = FIELDS.filter((field) => isEqual(slip, after, field));
  return {
    ...slip,
    ...Object.fromEntries(held.map((field) => [field, before[field]])),
    files,
    changes: Math.max(0, slip.changes - (after.changes - before.changes)),
    returnedOn:
      files.length === 0 && isEqual(slip, after, "returnedOn")
        ? before.returnedOn
        : slip.returnedOn,
  };
}

function isEqual(
  one: RegisteredSlip,
  other: RegisteredSlip,
  field: (typeof FIELDS)[number]
): boolean {
  return JSON.stringify(one[field]) === JSON.stringify(other[field]);
}
