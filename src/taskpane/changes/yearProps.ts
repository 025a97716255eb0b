import type { YearAtHand, YearSession, YearState } from "../../commands/yearSession";
import type { Agency } from "../../plan/plan";
import type { Language } from "../../messages/wording";

/** What a form for a change during the year goes by. */
export interface YearProps {
  readonly session: YearSession;
  readonly state: YearState;
  readonly year: YearAtHand;
  readonly language: Language;
}

/** The agencies and groups of the directory that there are now. */
export function presentAgencies({ directory }: YearAtHand): readonly Agency[] {
  return directory.filter(({ kind }) => kind !== "former");
}

/** The names of the directory that may lead. */
export function leadingAgencies({ directory }: YearAtHand): readonly string[] {
  return directory.filter(({ kind }) => kind === "agency").map(({ name }) => name);
}
