import { comparisonKey } from "../../text/keys";
import { forEachInSteps, type Steps } from "../../pace/steps";
import { toIso } from "../day";
import { fieldText } from "../dependents/fieldText";
import { typedDay } from "../typedDay";
import { PROGRESS_WORDS } from "../vocabulary";
import { LOCKED_FIELDS, type LockedChange, type LockedField } from "./slipReview";
import { sourcesOf, type Voice } from "./reviewFiles";
import type { ReviewedTasks } from "./reviewCells";
import type { PlacedRow } from "./rowPlaces";
import { lockedText } from "./rowWords";
import type { ReviewedRow } from "./taskFinder";

/**
 * Locked cells that came back with other words than the appendix has, by task and field; each once with all files that say the
 * same. A blank one says nothing.
 */
export function* lockedChanges(
  placed: readonly PlacedRow[],
  tasks: ReviewedTasks,
  agencyName: (spelling: string) => string
): Steps<readonly LockedChange[]> {
  const changes = new Map<string, { readonly order: number; readonly change: Change }>();
  const known = knownWords(tasks, agencyName);
  yield* forEachInSteps(placed, ({ row, voice, placement }) => {
    if (placement.kind !== "task") {
      return;
    }
    const task = tasks.told[placement.at]!;
    for (const field of LOCKED_FIELDS) {
      const returned = lockedText(row, field);
      const { present, isKnown } = known(placement.at, field);
      if (isKnown(returned)) {
        continue;
      }
      const order = placement.at * LOCKED_FIELDS.length + LOCKED_FIELDS.indexOf(field);
      const key = `${task.taskId} ${field} ${comparisonKey(returned)}`;
      const change = changes.get(key)?.change ?? {
        key,
        task,
        field,
        present,
        returned,
        voices: [],
      };
      change.voices.push(voice);
      changes.set(key, { order, change });
    }
  });
  return [...changes.values()]
    .sort((one, other) => one.order - other.order)
    .map(({ change: { voices, ...change } }) => ({ ...change, sources: sourcesOf(voices) }));
}

interface Change extends Omit<LockedChange, "sources"> {
  readonly voices: Voice[];
}

interface KnownWords {
  /** As they stand in the cell. */
  readonly present: string;
  /** Whether words are those of the cell or of the print; a blank is. */
  readonly isKnown: (words: string) => boolean;
}

/** What the appendix has in the locked cells; most files repeat it letter by letter. */
function knownWords(
  { rows }: ReviewedTasks,
  agencyName: (spelling: string) => string
): (at: number, field: LockedField) => KnownWords {
  const known = new Map<string, KnownWords>();
  return (at, field) => {
    const cell = `${at} ${field}`;
    const words = known.get(cell) ?? wordsOf(rows[at]!, field, agencyName);
    known.set(cell, words);
    return words;
  };
}

function wordsOf(
  row: ReviewedRow,
  field: LockedField,
  agencyName: (spelling: string) => string
): KnownWords {
  const [present = "", ...others] = appendixWords(row, field);
  const keyOf = (words: string): string => {
    const day = field === "due" ? typedDay(words) : null;
    return comparisonKey(
      day === null ? (field === "lead" ? agencyName(words) : words) : toIso(day)
    );
  };
  const exact = new Set(["", present, ...others]);
  let keys: ReadonlySet<string> | undefined;
  return {
    present,
    isKnown: (words) => {
      if (exact.has(words)) {
        return true;
      }
      keys ??= new Set([...exact].map(keyOf));
      return keys.has(keyOf(words));
    },
  };
}

/**
 * What the appendix has there, then what else it may have had: the words of the print, the day before an extension, every word
 * of the progress, which changes from day to day.
 */
function appendixWords(
  { values, task, state, progress }: ReviewedRow,
  field: LockedField
): readonly string[] {
  switch (field) {
    case "due":
      return [fieldText(state.due === null ? null : { day: state.due }), fieldText(values.due)];
    case "progress":
      return [PROGRESS_WORDS[progress], ...Object.values(PROGRESS_WORDS)];
    case "lead":
      return [fieldText(values.lead), task.leadPrinted];
    case "supporting":
      return [fieldText(values.supporting), task.supportingPrinted];
    default:
      return [fieldText(values[field]), task[field]];
  }
}
