import { Button, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Step } from "../../../actions/tasks/stepTask";
import { taskFormMessages } from "../../../messages/taskForm";
import { useScreenStyles } from "../../screenStyles";
import type { FormProps } from "./formProps";

const STEPS: readonly Step[] = ["previous", "next", "nextOverdue", "nextUnfinished"];

/** Leads to other tasks, in the sheet too. */
export function TaskSteps({ session, state, language }: FormProps): ReactElement {
  const { buttons } = useScreenStyles();
  const words = taskFormMessages[language];
  return (
    <nav aria-label={words.stepsLabel}>
      <div className={buttons}>
        {STEPS.map((step) => (
          <Button key={step} size="small" onClick={() => void session.step(step)}>
            {words.steps[step]}
          </Button>
        ))}
      </div>
      <div role="status">
        {state.nothingFound !== null && (
          <Caption1>{words.nothingFound[state.nothingFound]}</Caption1>
        )}
      </div>
    </nav>
  );
}
