import type { ReactElement } from "react";
import { TASK_CHANGES } from "../../../actions/changes/yearDraft";
import type { Sessions } from "../../../commands/sessions";
import { yearForms } from "../../../messages/changes/yearForms";
import type { Language } from "../../../messages/wording";
import { YearForm } from "../../changes/YearForm";
import { ChangeFields } from "./ChangeFields";

interface ChangesPartProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** Tasks that a document adds, extends, stops or gives to another agency. */
export function ChangesPart({ sessions, language }: ChangesPartProps): ReactElement {
  const words = yearForms[language];
  return (
    <YearForm
      load={sessions.yearChanges}
      work={sessions.work}
      kinds={TASK_CHANGES}
      words={words}
      Fields={ChangeFields}
      label={words.heading}
      language={language}
    />
  );
}
