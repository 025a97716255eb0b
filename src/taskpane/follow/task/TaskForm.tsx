import { Accordion, Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { fieldText } from "../../../actions/tasks/fieldInput";
import { paneMessages } from "../../../messages/pane";
import { taskFormMessages } from "../../../messages/taskForm";
import { causeInWords } from "../../causeInWords";
import { NoticeBar } from "../../NoticeBar";
import { useScreenStyles } from "../../screenStyles";
import { Section } from "../../Section";
import { DocumentGroup } from "./DocumentGroup";
import type { FormProps } from "./formProps";
import { sectionOf } from "./heldUp";
import { Questions } from "./Questions";
import { ResultsGroup } from "./results/ResultsGroup";
import { RowsGroup } from "./RowsGroup";
import { TaskSteps } from "./TaskSteps";
import { WorkGroup } from "./WorkGroup";
import { WriteBar } from "./WriteBar";

const useStyles = makeStyles({
  text: {
    whiteSpace: "pre-line",
    display: "-webkit-box",
    WebkitLineClamp: "3",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  progress: { fontWeight: tokens.fontWeightSemibold },
});

/** The task at hand as a form. */
export function TaskForm(props: FormProps): ReactElement {
  const { language } = props;
  const { readFault, heldUp } = props.state;
  const { stack } = useScreenStyles();
  const words = taskFormMessages[language];
  const [opened, setOpened] = useState<readonly unknown[]>(["work", "results"]);
  const [seen, setSeen] = useState<typeof heldUp>(null);
  if (heldUp !== seen) {
    setSeen(heldUp);
    setOpened(heldUp === null ? opened : [...new Set([...opened, sectionOf(heldUp.what)])]);
  }
  return (
    <div className={stack}>
      <TaskHead {...props} />
      <TaskSteps {...props} />
      {readFault !== null && (
        <NoticeBar
          notice={{
            title: words.notRead,
            ...causeInWords(readFault.cause, paneMessages[language].unexpectedWork, language),
          }}
          intent="error"
          language={language}
        />
      )}
      <Questions {...props} />
      <Accordion
        multiple
        collapsible
        openItems={[...opened]}
        onToggle={(_, { openItems }) => setOpened(openItems)}
      >
        <Section name="document" title={words.groups.document}>
          <DocumentGroup {...props} />
        </Section>
        <Section name="work" title={words.groups.work}>
          <WorkGroup {...props} />
        </Section>
        <Section name="results" title={words.groups.results}>
          <ResultsGroup {...props} />
        </Section>
        <Section name="rows" title={words.rows.heading}>
          <RowsGroup {...props} />
        </Section>
      </Accordion>
      <WriteBar {...props} />
    </div>
  );
}

/** Which task it is, and where it stands. */
function TaskHead({ state, language }: FormProps): ReactElement {
  const styles = useStyles();
  const { part, heading, quiet } = useScreenStyles();
  const words = taskFormMessages[language];
  const { values, progress, periodResults, row, rows } = state.task;
  const { heldUp, gone } = state;
  const standing = [progress, periodResults].filter((word) => word !== "").join(" · ");
  return (
    <div className={part}>
      <h2 className={heading}>{words.task(fieldText(values.number))}</h2>
      <Caption1 className={quiet}>{words.position(row + 1, rows)}</Caption1>
      <Body1 className={styles.text}>{fieldText(values.text)}</Body1>
      {standing !== "" && <Body1 className={styles.progress}>{standing}</Body1>}
      <div role="status">
        {state.isElsewhere && <Caption1 className={quiet}>{words.elsewhere}</Caption1>}
        {heldUp !== null && (
          <Body1 block>
            {heldUp.what === "result"
              ? words.heldUpByResult
              : words.heldUp(words.fields[heldUp.what])}
          </Body1>
        )}
        {gone !== null && (
          <Body1 block>
            {words.gone[gone.what](words.task(gone.number))}
            {gone.entered !== "" && ` ${words.entered(gone.entered)}`}
          </Body1>
        )}
      </div>
    </div>
  );
}
