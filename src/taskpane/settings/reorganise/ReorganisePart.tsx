import { Accordion } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { REORGANISATIONS } from "../../../actions/changes/yearDraft";
import type { Sessions } from "../../../commands/sessions";
import { yearForms } from "../../../messages/changes/yearForms";
import type { Language } from "../../../messages/wording";
import { YearForm } from "../../changes/YearForm";
import { Section } from "../../Section";
import { ReorganiseFields } from "./ReorganiseFields";

interface ReorganisePartProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

const NAME = "reorganise";

/** Agencies that a document renames, merges or splits; nothing is read before somebody opens it. */
export function ReorganisePart({ sessions, language }: ReorganisePartProps): ReactElement {
  const [opened, setOpened] = useState<readonly unknown[]>([]);
  return (
    <Accordion
      collapsible
      openItems={[...opened]}
      onToggle={(_, { openItems }) => setOpened(openItems)}
    >
      <Section name={NAME} title={yearForms[language].reorganise.heading}>
        {opened.includes(NAME) && <Reorganise sessions={sessions} language={language} />}
      </Section>
    </Accordion>
  );
}

function Reorganise({ sessions, language }: ReorganisePartProps): ReactElement {
  const words = yearForms[language].reorganise;
  return (
    <YearForm
      load={sessions.reorganisation}
      work={sessions.work}
      kinds={REORGANISATIONS}
      words={words}
      Fields={ReorganiseFields}
      next={words.rebuild}
      language={language}
    />
  );
}
