import { isBlank } from "../dependents/fieldText";
import type { FieldValue } from "../taskField";
import type { ReturnedEntry } from "./returnedSlip";
import type { ConflictReason, ForeignReason } from "./slipReview";
import { entryKey, saysSame, tidied } from "./slipValues";
import type { Voice } from "./reviewFiles";
import type { SlipField } from "../../tables/slipColumns";

/** What was sent of a cell, what stands there now, and what speaks against the one who answers. */
export interface CellState {
  readonly field: SlipField;
  /** Undefined where nobody remembers. */
  readonly sent: FieldValue | undefined;
  readonly present: FieldValue;
  /** Whether what stands there now is an earlier answer of the same agency. */
  readonly isOwnAnswer: boolean;
  readonly isOtherLead: boolean;
  /** Why the file may not be an answer to this plan; null where nothing says so. */
  readonly foreign: ForeignReason | null;
}

/** What an entry says; `unchanged` is what was sent or what stands there already. */
export type EntryWord =
  | { readonly kind: "unchanged" }
  | {
      readonly kind: "answer";
      readonly value: FieldValue;
      /** Empty where it may simply be written. */
      readonly reasons: readonly ConflictReason[];
    }
  | { readonly kind: "doubt"; readonly entry: Extract<ReturnedEntry, { kind: "unclear" }> };

const UNCHANGED: EntryWord = { kind: "unchanged" };

/**
 * Compares three ways. An entry as it was sent says nothing, even where the appendix changed since; where nobody remembers what
 * was sent, a blank says nothing either.
 */
export function wordOf(entry: ReturnedEntry, cell: CellState): EntryWord {
  const { field, sent, present } = cell;
  if (entry.kind === "unclear") {
    const said = [entry.typed, ...(entry.reading === undefined ? [] : [entry.reading])];
    const isOld = [sent, present].some(
      (old) => old !== undefined && said.some((each) => saysSame(field, each, old))
    );
    return isOld ? UNCHANGED : { kind: "doubt", entry };
  }
  const value = tidied(field, entry.value);
  const saysNothing = sent === undefined ? value === null : saysSame(field, value, sent);
  if (saysNothing || saysSame(field, value, present)) {
    return UNCHANGED;
  }
  return { kind: "answer", value, reasons: reasonsAgainst(value, cell) };
}

function reasonsAgainst(
  value: FieldValue,
  { field, sent, present, isOwnAnswer, isOtherLead, foreign }: CellState
): readonly ConflictReason[] {
  const reasons: ConflictReason[] = foreign === null ? [] : [foreign];
  if (sent === undefined && !isBlank(present)) {
    reasons.push("noBase");
  }
  if (sent !== undefined && !saysSame(field, sent, present)) {
    reasons.push(isOwnAnswer ? "answeredBefore" : "changedHere");
  }
  if (value === null) {
    reasons.push("cleared");
  }
  if (isOtherLead) {
    reasons.push("otherLead");
  }
  return reasons;
}

/** What all files say of one cell of the appendix. */
export class CellAnswers {
  readonly answers = new Map<string, { readonly value: FieldValue; readonly voices: Voice[] }>();
  readonly doubts = new Map<
    string,
    { readonly entry: Extract<ReturnedEntry, { kind: "unclear" }>; readonly voices: Voice[] }
  >();
  readonly reasons = new Set<ConflictReason>();
  /** What was sent to the first of those who remember it. */
  sent: FieldValue | undefined;

  /** @param at place of the task in the appendix */
  constructor(
    readonly at: number,
    readonly field: SlipField,
    readonly present: FieldValue
  ) {}

  /** Adds what a file says; an entry that says nothing new is not added. */
  add(word: Exclude<EntryWord, { kind: "unchanged" }>, sent: FieldValue | undefined, voice: Voice) {
    if (this.sent === undefined) {
      this.sent = sent;
    }
    if (word.kind === "doubt") {
      const { entry } = word;
      join(this.doubts, entryKey(this.field, entry.typed), { entry, voices: [voice] });
      return;
    }
    word.reasons.forEach((reason) => this.reasons.add(reason));
    join(this.answers, entryKey(this.field, word.value), { value: word.value, voices: [voice] });
  }
}

function join<T extends { readonly voices: Voice[] }>(map: Map<string, T>, key: string, said: T) {
  const known = map.get(key);
  if (known === undefined) {
    map.set(key, said);
  } else {
    known.voices.push(...said.voices);
  }
}
