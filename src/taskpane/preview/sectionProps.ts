import type { Preview } from "../../actions/previewAppendix";
import type { Choices } from "../../intake/choices";
import type { Language } from "../../messages/wording";
import type { Change } from "./decisions";

/** What everything is given in which the user decides. */
export interface DecisionProps {
  /** As they stand now; the reading by them may still be under way. */
  readonly choices: Choices;
  readonly decide: (change: Change) => void;
  readonly language: Language;
}

/** What every section of the preview is given. */
export interface SectionProps extends DecisionProps {
  readonly preview: Preview;
}
