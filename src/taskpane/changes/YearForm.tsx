import { Caption1, Field, Select, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { YearDraftKind } from "../../actions/changes/yearDraft";
import type { WorkSession } from "../../commands/workSession";
import type { YearSession } from "../../commands/yearSession";
import { yearForms } from "../../messages/changes/yearForms";
import type { Language } from "../../messages/wording";
import { useLoaded } from "../loaded";
import { useScreenStyles } from "../screenStyles";
import { DocumentFields } from "./DocumentFields";
import { YearFrame } from "./YearFrame";
import type { YearProps } from "./yearProps";

interface YearFormProps {
  readonly load: () => Promise<YearSession>;
  readonly work: WorkSession;
  readonly kinds: readonly YearDraftKind[];
  readonly words: { readonly kind: string; readonly intro: string };
  /** What is asked for the chosen kind, apart from its document. */
  readonly Fields: (props: YearProps) => ReactElement | null;
  /** Names the form where no heading does. */
  readonly label?: string;
  /** What is still to be done by hand once it is written. */
  readonly next?: string;
  readonly language: Language;
}

/** A change by a document: of which kind, what, by which document; then what it would write. */
export function YearForm(props: YearFormProps): ReactElement {
  const { load, work, kinds, words, Fields, language, ...frame } = props;
  const session = useLoaded(load);
  const { quiet, wide } = useScreenStyles();
  const forms = yearForms[language];
  if (session === null) {
    return <Spinner size="tiny" label={forms.loading} labelPosition="after" />;
  }
  return (
    <YearFrame session={session} work={work} language={language} {...frame}>
      {(year) => (
        <>
          <Caption1 className={quiet}>{words.intro}</Caption1>
          <Field label={words.kind}>
            <Select
              className={wide}
              value={year.state.draft.kind}
              disabled={year.state.busy !== null}
              onChange={(_, { value }) => session.choose(value as YearDraftKind)}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {forms.kinds[kind]}
                </option>
              ))}
            </Select>
          </Field>
          <Fields {...year} />
          <DocumentFields {...year} />
        </>
      )}
    </YearFrame>
  );
}
