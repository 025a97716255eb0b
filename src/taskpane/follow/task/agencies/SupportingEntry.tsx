import {
  Field,
  Tag,
  TagPicker,
  TagPickerControl,
  TagPickerGroup,
  TagPickerInput,
  TagPickerList,
  TagPickerOption,
  makeStyles,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { agencyChoices, supportingLines } from "../../../../actions/tasks/agencyChoices";
import { taskFormMessages } from "../../../../messages/taskForm";
import { fieldView, type FormProps } from "../formProps";

const useStyles = makeStyles({
  control: { minWidth: 0 },
  // Names of agencies are long, and the pane is narrow.
  tag: {
    maxWidth: "100%",
    height: "auto",
    "& .fui-Tag__primaryText": { whiteSpace: "normal", overflowWrap: "anywhere" },
  },
  input: { minWidth: "60px" },
});

/** The supporting agencies as tags, chosen from the directory by typing with or without diacritics. */
export function SupportingEntry(props: FormProps): ReactElement {
  const styles = useStyles();
  const { session, state, language } = props;
  const words = taskFormMessages[language];
  const { label, text } = fieldView("supporting", props);
  const [typed, setTyped] = useState("");
  const chosen = supportingLines(text);
  const offered = agencyChoices(state.around.agencies, typed).filter(
    (name) => !chosen.includes(name)
  );
  const isNew = typed.trim() !== "" && ![...offered, ...chosen].includes(typed.trim());
  return (
    <Field label={label}>
      <TagPicker
        selectedOptions={[...chosen]}
        onOptionSelect={(_, { selectedOptions }) => {
          setTyped("");
          session.choose("supporting", selectedOptions.join("\n"));
        }}
      >
        <TagPickerControl className={styles.control}>
          <TagPickerGroup aria-label={label}>
            {chosen.map((name) => (
              <Tag key={name} className={styles.tag} value={name}>
                {name}
              </Tag>
            ))}
          </TagPickerGroup>
          <TagPickerInput
            className={styles.input}
            aria-label={label}
            placeholder={chosen.length === 0 ? words.findAgency : ""}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </TagPickerControl>
        <TagPickerList>
          {offered.map((name) => (
            <TagPickerOption key={name} value={name}>
              {name}
            </TagPickerOption>
          ))}
          {isNew ? (
            <TagPickerOption value={typed.trim()}>{words.addAgency(typed.trim())}</TagPickerOption>
          ) : offered.length === 0 ? (
            <div role="note">{words.noAgency}</div>
          ) : null}
        </TagPickerList>
      </TagPicker>
    </Field>
  );
}
