import type { DeadlineKind, Rhythm } from "../../../src/plan/deadline/deadline";

/** A phrase and what a clerk of a plan of 2026 means by it; days as ISO dates. */
export interface PhraseCase {
  readonly phrase: string;
  readonly kind: DeadlineKind;
  readonly start: string | null;
  readonly due: string | null;
  readonly rhythm: Rhythm | null;
  readonly sure: boolean;
  /** True where the phrase says something else without its diacritics ("tháng tư", "tháng từ"). */
  readonly marksMatter: boolean;
}

export function date(phrase: string, due: string): PhraseCase {
  return { ...NOTHING, phrase, kind: "date", due };
}

export function period(phrase: string, start: string | null, due: string): PhraseCase {
  return { ...NOTHING, phrase, kind: "period", start, due };
}

export function wholeYear(phrase: string, year = 2026): PhraseCase {
  return { ...NOTHING, phrase, kind: "year", start: `${year}-01-01`, due: `${year}-12-31` };
}

export function recurring(phrase: string, rhythm: Rhythm | null, start = "2026-01-01"): PhraseCase {
  return { ...NOTHING, phrase, kind: "recurring", start, rhythm };
}

export function ongoing(phrase: string, start = "2026-01-01"): PhraseCase {
  return { ...NOTHING, phrase, kind: "ongoing", start };
}

export function open(
  phrase: string,
  due: string | null = null,
  start: string | null = null
): PhraseCase {
  return { ...NOTHING, phrase, kind: "open", start, due };
}

export function unknown(phrase: string): PhraseCase {
  return { ...NOTHING, phrase, kind: "unknown", sure: false };
}

/** The same reading, but a person should look. */
export function unsure(row: PhraseCase): PhraseCase {
  return { ...row, sure: false };
}

/** A row that reads otherwise without diacritics. */
export function marked(row: PhraseCase): PhraseCase {
  return { ...row, marksMatter: true };
}

const NOTHING = {
  start: null,
  due: null,
  rhythm: null,
  sure: true,
  marksMatter: false,
} as const;
