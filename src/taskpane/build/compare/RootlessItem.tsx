import { Button, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { compareMessages } from "../../../messages/compare";
import { shortened } from "../../../messages/shortened";
import type { RootlessTask } from "../../../plan/compare/planComparison";
import { useScreenStyles } from "../../screenStyles";
import type { CompareSurroundings } from "./CompareLists";
import { GoToButton } from "./GoToButton";
import { TaskSide } from "./TaskSide";

interface RootlessItemProps extends CompareSurroundings {
  readonly item: RootlessTask;
}

/** A task of ours alone, with the superior's that comes nearest. */
export function RootlessItem({ item, ...around }: RootlessItemProps): ReactElement {
  const { session, isBusy, language } = around;
  const { buttons, quiet } = useScreenStyles();
  const words = compareMessages[language];
  const { ours, near } = item;
  return (
    <>
      <TaskSide task={ours.task} whose="ours" language={language} />
      {near !== null && (
        <Caption1 className={quiet}>
          {words.nearest(near.task.task.number)}: {shortened(near.task.task.text)}
        </Caption1>
      )}
      <div className={buttons}>
        <GoToButton ours={ours} {...around} />
        {near !== null && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={words.pairNowOf(ours.task.number, near.task.task.number)}
            onClick={() => void session.pair(ours.id, near.task.key)}
          >
            {words.pairNow}
          </Button>
        )}
      </div>
    </>
  );
}
