import { Caption1, Combobox, Field, Option, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { yearForms } from "../../../messages/changes/yearForms";
import { useScreenStyles } from "../../screenStyles";
import type { YearProps } from "../../changes/yearProps";
import { faultOf } from "../../changes/YearText";
import { MOST_OFFERED, tasksFound } from "./tasksFound";

const useStyles = makeStyles({ box: { minWidth: 0, width: "100%" }, input: { minWidth: 0 } });

/** The task that changes, found by its STT or by words of its text. */
export function TaskChoice({ session, state, year, language }: YearProps): ReactElement {
  const styles = useStyles();
  const { quiet } = useScreenStyles();
  const words = yearForms[language];
  const [typed, setTyped] = useState("");
  const { tasks } = year.followed;
  const { taskId } = state.draft;
  const chosen = tasks.find(({ id }) => id === taskId);
  const nameOf = ({ task }: (typeof tasks)[number]) => words.oneTask(task.number, task.text);
  const found = tasksFound(tasks, chosen ? "" : typed);
  const rest = found.length - MOST_OFFERED;
  return (
    <>
      <Field
        label={words.task}
        validationMessage={faultOf({ state, field: "taskId", language })}
        hint={rest > 0 && !chosen && typed !== "" ? words.moreTasks(rest) : undefined}
      >
        <Combobox
          className={styles.box}
          input={{ className: styles.input }}
          freeform
          placeholder={words.findTask}
          value={chosen ? nameOf(chosen) : typed}
          selectedOptions={chosen ? [taskId] : []}
          onChange={({ target }) => {
            setTyped(chosen ? "" : target.value);
            session.edit({ taskId: "" });
          }}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue !== undefined) {
              setTyped("");
              session.edit({ taskId: optionValue });
            }
          }}
        >
          {found.slice(0, MOST_OFFERED).map((task) => (
            <Option key={task.id} value={task.id} text={nameOf(task)}>
              {nameOf(task)}
            </Option>
          ))}
        </Combobox>
      </Field>
      {typed !== "" && found.length === 0 && <Caption1 role="status">{words.noTask}</Caption1>}
      {chosen && (
        <Caption1 className={quiet}>
          {[chosen.task.lead, chosen.task.deadlineText].filter(Boolean).join(" · ")}
        </Caption1>
      )}
    </>
  );
}
