import type { YearVerbs } from "./commandLine";

/** What was done of the year: what the report tells, what goes to the console, and files to be written. */
export interface YearOutcome {
  readonly told: Readonly<Record<string, unknown>>;
  readonly messages: readonly string[];
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
}

/** The calendar's day as actions ask for it; none is that of the machine's clock. */
export type Today = { readonly today?: NonNullable<YearVerbs["today"]> };

export const NOTHING: YearOutcome = { told: {}, messages: [], files: [] };

/** What an action gives on an appendix; the command has built one before. */
export function built<T extends { readonly ok: boolean }>(
  outcome: T
): Extract<T, { readonly ok: true }> {
  if (!outcome.ok) {
    throw new Error("There is no appendix, though one was built.");
  }
  return outcome as Extract<T, { readonly ok: true }>;
}
