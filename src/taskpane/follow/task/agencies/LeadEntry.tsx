import { Combobox, Field, Option, makeStyles } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { agencyChoices } from "../../../../actions/tasks/agencyChoices";
import { fieldText } from "../../../../actions/tasks/fieldInput";
import { taskFormMessages } from "../../../../messages/taskForm";
import { fieldView, taskKey, type FormProps } from "../formProps";

const useStyles = makeStyles({ box: { minWidth: 0, width: "100%" }, input: { minWidth: 0 } });

/** The lead agency: one of the directory, found by typing with or without diacritics, or whatever is typed. */
export function LeadEntry(props: FormProps): ReactElement {
  const styles = useStyles();
  const { session, state, language } = props;
  const { label, text } = fieldView("lead", props);
  // Until somebody types all are offered, not only the one that stands there.
  const wanted = text === fieldText(state.task.values.lead) ? "" : text;
  const offered = agencyChoices(state.around.agencies, wanted);
  return (
    <Field label={label}>
      <Combobox
        key={taskKey(state)}
        className={styles.box}
        input={{ className: styles.input }}
        freeform
        placeholder={taskFormMessages[language].findAgency}
        value={text}
        selectedOptions={offered.includes(text) ? [text] : []}
        onChange={({ target }) => session.type("lead", target.value)}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) {
            session.choose("lead", optionValue);
          }
        }}
        onBlur={() => session.leave("lead")}
      >
        {offered.map((name) => (
          <Option key={name} value={name}>
            {name}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
