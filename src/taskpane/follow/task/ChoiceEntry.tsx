import { Field, Select } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { EnteredField } from "../../../actions/tasks/fieldInput";
import type { TaskSession } from "../../../commands/taskSession";
import { taskFormMessages } from "../../../messages/taskForm";
import { useScreenStyles } from "../../screenStyles";
import { fieldView, type FieldView, type FormProps } from "./formProps";

interface ChoiceEntryProps extends FormProps {
  readonly field: EnteredField;
  /** The words to choose from; blank is always among them. */
  readonly words: readonly string[];
  /** What the blank is called. */
  readonly blank?: string;
}

/** A field with words to choose from; another one that stands in the row stays to be seen. Written at once. */
export function ChoiceEntry(props: ChoiceEntryProps): ReactElement {
  const { field, words, session, language } = props;
  const view = fieldView(field, props);
  const blank = props.blank ?? taskFormMessages[language].blank;
  return <Choice {...view} field={field} session={session} words={words} blank={blank} />;
}

interface ChoiceProps extends FieldView {
  readonly field: EnteredField;
  readonly session: TaskSession;
  readonly words: readonly string[];
  readonly blank: string;
}

const Choice = memo(function Choice(props: ChoiceProps): ReactElement {
  const { field, session, words, blank, label, text, isReadOnly } = props;
  const { wide } = useScreenStyles();
  const choices = words.includes(text) || text === "" ? words : [text, ...words];
  return (
    <Field label={label}>
      <Select
        className={wide}
        disabled={isReadOnly}
        value={text}
        onChange={(_, { value }) => session.choose(field, value)}
      >
        <option value="">{blank}</option>
        {choices.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
});
