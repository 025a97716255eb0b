import { Accordion, Caption1, Field, Select, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { REORGANISATIONS, type YearDraftKind } from "../../../actions/changes/yearDraft";
import type { Sessions } from "../../../commands/sessions";
import { yearForms } from "../../../messages/changes/yearForms";
import type { Language } from "../../../messages/wording";
import { DocumentFields } from "../../changes/DocumentFields";
import { YearFrame } from "../../changes/YearFrame";
import { useLoaded } from "../../loaded";
import { useScreenStyles } from "../../screenStyles";
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
  const session = useLoaded(sessions.reorganisation);
  const { quiet, wide } = useScreenStyles();
  const forms = yearForms[language];
  const words = forms.reorganise;
  if (session === null) {
    return <Spinner size="tiny" label={forms.loading} labelPosition="after" />;
  }
  return (
    <YearFrame session={session} work={sessions.work} next={words.rebuild} language={language}>
      {(props) => (
        <>
          <Caption1 className={quiet}>{words.intro}</Caption1>
          <Field label={words.kind}>
            <Select
              className={wide}
              value={props.state.draft.kind}
              disabled={props.state.busy !== null}
              onChange={(_, { value }) => session.choose(value as YearDraftKind)}
            >
              {REORGANISATIONS.map((kind) => (
                <option key={kind} value={kind}>
                  {forms.kinds[kind]}
                </option>
              ))}
            </Select>
          </Field>
          <ReorganiseFields {...props} />
          <DocumentFields {...props} />
        </>
      )}
    </YearFrame>
  );
}
