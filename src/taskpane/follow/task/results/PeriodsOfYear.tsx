import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { periodsOf, type TaskPeriod } from "../../../../actions/tasks/resultInput";
import { taskFormMessages } from "../../../../messages/taskForm";
import { comparisonKey } from "../../../../text/keys";
import { useScreenStyles } from "../../../screenStyles";
import type { FormProps } from "../formProps";

const MARKS: Readonly<Record<TaskPeriod["state"], string>> = {
  done: "✓",
  missing: "!",
  coming: "…",
};

const useStyles = makeStyles({
  periods: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  period: { width: "100%", minWidth: 0, justifyContent: "flex-start" },
  missing: { color: tokens.colorStatusDangerForeground1 },
});

/** The periods of the year of a recurring task, done and missing; one leads to its line, or to a new one. */
export function PeriodsOfYear({ session, state, language }: FormProps): ReactElement | null {
  const styles = useStyles();
  const { part } = useScreenStyles();
  const words = taskFormMessages[language];
  const periods = periodsOf(state.task, state.around);
  if (periods.length === 0) {
    return null;
  }
  const done = periods.filter((period) => period.state === "done").length;
  const lineOf = (word: string) =>
    state.task.results.find(({ period }) => comparisonKey(period) === comparisonKey(word)) ?? null;
  return (
    <div className={part}>
      <Caption1>{words.periodsDone(done, periods.length)}</Caption1>
      <ul className={styles.periods} aria-label={words.periods}>
        {periods.map(({ word, state: standing }) => (
          <li key={word}>
            <Button
              size="small"
              className={mergeClasses(styles.period, standing === "missing" && styles.missing)}
              onClick={() => session.openResult(lineOf(word), word)}
            >
              {`${MARKS[standing]} ${word}: ${words.periodStates[standing]}`}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
