import { Field, Select } from "@fluentui/react-components";
import { memo, useRef, type ReactElement } from "react";
import type { EnteredField } from "../../../actions/tasks/fieldInput";
import type { TaskSession } from "../../../commands/taskSession";
import { taskFormMessages } from "../../../messages/taskForm";
import { useScreenStyles } from "../../screenStyles";
import { fieldView, taskKey, type FieldView, type FormProps } from "./formProps";

interface ChoiceEntryProps extends FormProps {
  readonly field: EnteredField;
  /** The words to choose from; blank is always among them. */
  readonly words: readonly string[];
  /** What the blank is called. */
  readonly blank?: string;
}

/**
 * A field with words to choose from; another one that stands in the row stays to be seen. Written at once where it is pointed at,
 * and by the
 * keyboard once the field is left or Enter is pressed.
 */
export function ChoiceEntry(props: ChoiceEntryProps): ReactElement {
  const { field, words, session, language } = props;
  const view = fieldView(field, props);
  const blank = props.blank ?? taskFormMessages[language].blank;
  return (
    <Choice
      key={taskKey(props.state)}
      {...view}
      field={field}
      session={session}
      words={words}
      blank={blank}
    />
  );
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
  const isByKey = useRef(false);
  const choices = words.includes(text) || text === "" ? words : [text, ...words];
  return (
    <Field label={label}>
      <Select
        className={wide}
        disabled={isReadOnly}
        value={text}
        onPointerDown={() => (isByKey.current = false)}
        onKeyDown={({ key }) => {
          isByKey.current = key !== "Enter";
          if (key === "Escape") {
            session.drop(field);
          } else if (key === "Enter") {
            session.leave(field);
          }
        }}
        onChange={(_, { value }) =>
          // An arrow key on the closed list passes over words that nobody means.
          isByKey.current ? session.type(field, value) : session.choose(field, value)
        }
        onBlur={() => session.leave(field)}
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
