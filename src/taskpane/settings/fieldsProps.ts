import type { DraftEdit } from "../../actions/settings/draftEdits";
import type { DraftProblemKind } from "../../actions/settings/draftProblems";
import type { OpenSettings } from "../../commands/settingsSession";
import type { Language } from "../../messages/wording";

/** What every part of the screen is given in which the user edits. */
export interface FieldsProps extends Pick<OpenSettings, "loaded" | "draft"> {
  readonly edit: (edit: DraftEdit) => void;
  /** While it is being saved, what stands in the fields stays as it is. */
  readonly readOnly: boolean;
  /** What is wrong, by field; empty until saving was tried. */
  readonly problems: ReadonlyMap<string, DraftProblemKind>;
  readonly language: Language;
}
