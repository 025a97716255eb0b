import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { compareMessages } from "../../../messages/compare";
import type { Language } from "../../../messages/wording";
import type { OwnTask, SuperiorTask } from "../../../plan/compare/planComparison";
import { useScreenStyles } from "../../screenStyles";

const useStyles = makeStyles({
  /** Beside one another where the pane is wide enough. */
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(160px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  side: {
    display: "flex",
    flexDirection: "column",
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface TaskSideProps {
  readonly task: OwnTask["task"];
  readonly whose: "ours" | "theirs";
  readonly language: Language;
}

/** What one plan says of a task: its words, until when, and who. */
export function TaskSide({ task, whose, language }: TaskSideProps): ReactElement {
  const styles = useStyles();
  const { quiet } = useScreenStyles();
  const words = compareMessages[language];
  const title = whose === "ours" ? words.ourSide : words.theirSide;
  const said = (text: string): string => text.replace(/\s+/gu, " ").trim() || words.nothingSaid;
  return (
    <div className={styles.side}>
      <Caption1Strong>{title(said(task.number))}</Caption1Strong>
      <Body1>{task.text}</Body1>
      <Caption1 className={quiet}>{words.deadlineIs(said(task.deadlineText))}</Caption1>
      <Caption1 className={quiet}>{words.leadIs(said(task.leadPrinted))}</Caption1>
      {whose === "theirs" && task.supportingPrinted.trim() !== "" && (
        <Caption1 className={quiet}>{words.supportIs(said(task.supportingPrinted))}</Caption1>
      )}
    </div>
  );
}

interface BothSidesProps {
  readonly ours: OwnTask;
  readonly theirs: SuperiorTask;
  readonly language: Language;
}

/** The superior's words and ours. */
export function BothSides({ ours, theirs, language }: BothSidesProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.sides}>
      <TaskSide task={theirs.task} whose="theirs" language={language} />
      <TaskSide task={ours.task} whose="ours" language={language} />
    </div>
  );
}
