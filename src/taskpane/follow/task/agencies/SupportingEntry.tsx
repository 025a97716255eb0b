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
import type { ReactElement } from "react";
import { agencyChoices, supportingLines } from "../../../../actions/tasks/agencyChoices";
import { taskFormMessages } from "../../../../messages/taskForm";
import { fieldView, taskKey, type FormProps } from "../formProps";
import { heldUpBy, useLedTo } from "../heldUp";

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
  const { label, text, problem } = fieldView("supporting", props);
  const typed = state.agency;
  const control = useLedTo<HTMLInputElement>(heldUpBy("supporting", state));
  const chosen = supportingLines(text);
  const offered = agencyChoices(state.around.agencies, typed).filter(
    (name) => !chosen.includes(name)
  );
  const isNew = typed.trim() !== "" && ![...offered, ...chosen].includes(typed.trim());
  return (
    <Field label={label} validationMessage={problem}>
      <TagPicker
        key={taskKey(state)}
        selectedOptions={[...chosen]}
        onOptionSelect={(_, { selectedOptions }) => {
          session.typeAgency("");
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
            ref={control}
            onChange={({ target }) => session.typeAgency(target.value)}
            onBlur={() => session.leaveAgency()}
            onKeyDown={({ key }) => {
              if (key === "Escape") {
                session.typeAgency("");
              }
            }}
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
