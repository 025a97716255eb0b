import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { compareMessages } from "../../../messages/compare";
import type { OwnTask } from "../../../plan/compare/planComparison";
import type { CompareSurroundings } from "./CompareLists";

interface GoToButtonProps extends Pick<CompareSurroundings, "work" | "language"> {
  readonly ours: OwnTask;
}

/** The way to a task's row in the sheet. */
export function GoToButton({ ours, work, language }: GoToButtonProps): ReactElement {
  const words = compareMessages[language];
  return (
    <Button
      size="small"
      aria-label={words.goToOf(ours.task.number)}
      onClick={() => void work.run({ kind: "goToTask", taskId: ours.id })}
    >
      {words.goTo}
    </Button>
  );
}
