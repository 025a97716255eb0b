import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { yearForms } from "../../messages/changes/yearForms";
import { useScreenStyles } from "../screenStyles";
import type { YearProps } from "./yearProps";
import { YearText } from "./YearText";

/** The document by which something changes. */
export function DocumentFields(props: YearProps): ReactElement {
  const { session, state, language } = props;
  const { part, wide } = useScreenStyles();
  const words = yearForms[language];
  const { documentKind } = state.draft;
  return (
    <div className={part} role="group" aria-label={words.document}>
      <Field label={words.documentKind}>
        <Select
          className={wide}
          value={documentKind}
          disabled={state.busy !== null}
          onChange={(_, { value }) => session.edit({ documentKind: value })}
        >
          {words.documentKinds.split("\n").map((kind) => (
            <option key={kind} value={kind}>
              {kind}
            </option>
          ))}
        </Select>
      </Field>
      <YearText
        {...props}
        field="documentNumber"
        label={words.documentNumber}
        hint={words.numberHint}
      />
      <YearText {...props} field="issuedOn" label={words.issuedOn} hint={words.dayHint} />
      <YearText {...props} field="issuer" label={words.issuer} />
    </div>
  );
}
