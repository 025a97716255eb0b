import { Field, Input, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { YearDraft } from "../../commands/yearSession";
import { yearForms } from "../../messages/changes/yearForms";
import type { YearProps } from "./yearProps";

/** The fields of a draft that hold one text. */
type TextKey = {
  [K in keyof YearDraft]: YearDraft[K] extends string
    ? string extends YearDraft[K]
      ? K
      : never
    : never;
}[keyof YearDraft];

interface YearTextProps extends YearProps {
  readonly field: TextKey;
  readonly label: string;
  readonly hint?: string;
  readonly lines?: "one" | "several";
}

/** A text of a change; what is wrong with it is said once somebody asked for the preview. */
export function YearText(props: YearTextProps): ReactElement {
  const { session, state, field, label, hint, lines = "one", language } = props;
  const { decision, draft, busy } = state;
  const fault =
    decision?.kind === "faults" && field in decision.faults ? faultOf(props) : undefined;
  const entry = {
    value: draft[field],
    readOnly: busy !== null,
    onChange: (_: unknown, { value }: { readonly value: string }) =>
      session.edit({ [field]: value }),
  };
  return (
    <Field label={label} hint={hint} validationMessage={fault} lang={language}>
      {lines === "one" ? (
        <Input {...entry} input={{ size: 1 }} />
      ) : (
        <Textarea {...entry} resize="vertical" />
      )}
    </Field>
  );
}

/** What is said of a field that keeps the draft from saying anything. */
export function faultOf({
  state: { decision },
  field,
  language,
}: Pick<YearProps, "state" | "language"> & { readonly field: string }): string | undefined {
  const { faults: words } = yearForms[language];
  const faults = decision?.kind === "faults" ? decision.faults : {};
  const key = field as keyof typeof faults;
  const fault = faults[key];
  return fault && words[key][fault];
}
