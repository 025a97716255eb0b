import { Caption1, Field, Select, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TASK_CHANGES, type YearDraftKind } from "../../../actions/changes/yearDraft";
import type { Sessions } from "../../../commands/sessions";
import { yearForms } from "../../../messages/changes/yearForms";
import type { Language } from "../../../messages/wording";
import { DocumentFields } from "../../changes/DocumentFields";
import { YearFrame } from "../../changes/YearFrame";
import { useLoaded } from "../../loaded";
import { useScreenStyles } from "../../screenStyles";
import { ChangeFields } from "./ChangeFields";

interface ChangesPartProps {
  readonly sessions: Sessions;
  readonly language: Language;
}

/** Tasks that a document adds, extends, stops or gives to another agency. */
export function ChangesPart({ sessions, language }: ChangesPartProps): ReactElement {
  const session = useLoaded(sessions.yearChanges);
  const { quiet, wide } = useScreenStyles();
  const words = yearForms[language];
  if (session === null) {
    return <Spinner size="tiny" label={words.loading} labelPosition="after" />;
  }
  return (
    <YearFrame session={session} work={sessions.work} label={words.heading} language={language}>
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
              {TASK_CHANGES.map((kind) => (
                <option key={kind} value={kind}>
                  {words.kinds[kind]}
                </option>
              ))}
            </Select>
          </Field>
          <ChangeFields {...props} />
          <DocumentFields {...props} />
        </>
      )}
    </YearFrame>
  );
}
