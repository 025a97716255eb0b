import { Body1, Button, Field, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { fieldText } from "../../../actions/tasks/fieldInput";
import { taskFormMessages } from "../../../messages/taskForm";
import { STATUS_WORDS } from "../../../plan/vocabulary";
import { useKeptFocus } from "../../keptFocus";
import { useScreenStyles } from "../../screenStyles";
import { taskKey, type FormProps } from "./formProps";

type Asked = "removeTask" | "renumber";

/** Tasks that come, go, or get other numbers; what cannot be seen at a glance is asked before. */
export function RowsGroup(props: FormProps): ReactElement {
  const { session, language } = props;
  const { part } = useScreenStyles();
  const words = taskFormMessages[language].rows;
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const [question, setQuestion] = useState<{ asked: Asked; of: string } | null>(null);
  // Asked of one task, it is not answered for another.
  const asked = question?.of === taskKey(props.state) ? question.asked : null;
  const ask = (wanted: Asked): void => setQuestion({ asked: wanted, of: taskKey(props.state) });
  return (
    <div {...keptFocus} className={part}>
      <NewTask {...props} />
      <Button onClick={() => session.changeRows("copyTask")}>{words.copyTask}</Button>
      {asked === null ? (
        <>
          <Button onClick={() => ask("removeTask")}>{words.removeTask}</Button>
          <Button onClick={() => ask("renumber")}>{words.renumber}</Button>
        </>
      ) : (
        <Question {...props} asked={asked} answered={() => setQuestion(null)} />
      )}
    </div>
  );
}

function NewTask({ session, state, language }: FormProps): ReactElement {
  const { wide } = useScreenStyles();
  const words = taskFormMessages[language];
  const here = fieldText(state.task.values.area);
  const [chosen, setChosen] = useState<string | null>(null);
  const area = chosen ?? here;
  const names = state.around.areas.map(({ name }) => name);
  const offered = names.includes(here) || here === "" ? names : [here, ...names];
  return (
    <>
      <Field label={words.rows.area}>
        <Select className={wide} value={area} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{words.blank}</option>
          {offered.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button onClick={() => session.changeRows("newTask", area)}>{words.rows.newTask}</Button>
    </>
  );
}

interface QuestionProps extends FormProps {
  readonly asked: Asked;
  readonly answered: () => void;
}

function Question({ asked, answered, session, state, language }: QuestionProps): ReactElement {
  const { card, buttons } = useScreenStyles();
  const words = taskFormMessages[language];
  const { task, rows } = words;
  const isIssued = state.around.settings.planState === "issued";
  return (
    <div className={card}>
      <Body1>
        {asked === "removeTask"
          ? rows.removeHint(task(fieldText(state.task.values.number)))
          : rows.renumberHint}
      </Body1>
      {asked === "renumber" && isIssued && <Body1>{rows.renumberIssued}</Body1>}
      {asked === "removeTask" && isIssued && <Body1>{rows.removeIssued}</Body1>}
      <div className={buttons}>
        {asked === "removeTask" && isIssued && (
          <Button
            onClick={() => {
              answered();
              session.choose("status", STATUS_WORDS.stopped);
            }}
          >
            {rows.stopInstead}
          </Button>
        )}
        <Button
          onClick={() => {
            answered();
            session.changeRows(asked);
          }}
        >
          {rows.yes[asked]}
        </Button>
        <Button appearance="primary" onClick={answered}>
          {rows.no}
        </Button>
      </div>
    </div>
  );
}
