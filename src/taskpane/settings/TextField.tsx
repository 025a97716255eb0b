import { Field, Input, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DraftProblemKind } from "../../actions/settings/draftProblems";
import { settingsMessages } from "../../messages/settings";
import type { Language } from "../../messages/wording";

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly problem?: DraftProblemKind | undefined;
  readonly readOnly: boolean;
  readonly lines?: "one" | "several";
  /** Takes the focus when it appears: the user asked for it. */
  readonly isAskedFor?: boolean;
  readonly onType: (text: string) => void;
  readonly language: Language;
}

/** A text with its label, a hint, and what is wrong with it. */
export function TextField(props: TextFieldProps): ReactElement {
  const { label, hint, value, problem, readOnly, lines = "one", isAskedFor = false } = props;
  const onChange = (_: unknown, { value: text }: { readonly value: string }): void =>
    props.onType(text);
  const message = problem && settingsMessages[props.language].problems[problem];
  return (
    <Field label={label} hint={hint === "" ? undefined : hint} validationMessage={message}>
      {lines === "several" ? (
        <Textarea value={value} resize="vertical" readOnly={readOnly} onChange={onChange} />
      ) : (
        <Input value={value} readOnly={readOnly} autoFocus={isAskedFor} onChange={onChange} />
      )}
    </Field>
  );
}
