import type { YearAtHand, YearSession, YearState } from "../../commands/yearSession";
import type { Language } from "../../messages/wording";

/** What a form for a change during the year goes by. */
export interface YearProps {
  readonly session: YearSession;
  readonly state: YearState;
  readonly year: YearAtHand;
  readonly language: Language;
}

/** The names of the directory that may lead. */
export function leadingAgencies({ directory }: YearAtHand): readonly string[] {
  return directory.filter(({ kind }) => kind === "agency").map(({ name }) => name);
}
