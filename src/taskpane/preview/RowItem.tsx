import { Button, Caption1, Field, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ChosenKind } from "../../intake/choices";
import type { ReadRow } from "../../intake/reading";
import { previewMessages } from "../../messages/preview";
import type { Task } from "../../plan/plan";
import { DeadlineDoubt } from "./DeadlineDoubt";
import { useScreenStyles } from "../screenStyles";
import { rowView } from "./rowsView";
import type { DecisionProps } from "./sectionProps";

interface RowItemProps extends DecisionProps {
  readonly row: ReadRow;
  readonly task: Task | undefined;
  readonly name: (row: ReadRow, kind: ChosenKind) => void;
}

/** A row of the list, which may be said to be something else; of a task the deadline, too, may be read otherwise. */
export function RowItem(props: RowItemProps): ReactElement {
  const { row, task, name, choices, decide, language } = props;
  const styles = useScreenStyles();
  const words = previewMessages[language];
  const [correcting, setCorrecting] = useState(false);
  const { where, label, kind, details } = rowView(row, task, choices, language);
  const kinds = Object.keys(words.kinds) as readonly ChosenKind[];
  return (
    <>
      <Field label={label} hint={where}>
        <Select
          className={styles.wide}
          value={kind}
          onChange={(_, { value }) => name(row, value as ChosenKind)}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {words.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      {details !== "" && <Caption1 className={styles.quiet}>{details}</Caption1>}
      {task && task.deadlineText !== "" && (
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-expanded={correcting}
            aria-label={words.correctDeadlineOf(label)}
            onClick={() => setCorrecting(!correcting)}
          >
            {words.correctDeadline}
          </Button>
        </div>
      )}
      {task && correcting && (
        <DeadlineDoubt
          doubt={{
            kind: "deadline",
            phrase: task.deadlineText,
            read: task.deadline,
            alternatives: [],
            rows: [task.rows],
          }}
          decide={(change) => {
            setCorrecting(false);
            decide(change);
          }}
          language={language}
        />
      )}
    </>
  );
}
