import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkSession } from "../../commands/workSession";
import { targetsButtonMessages } from "../../messages/targetsButton";
import type { Language } from "../../messages/wording";
import { useWatched } from "../watched";

interface TargetsButtonProps {
  readonly work: WorkSession;
  readonly language: Language;
}

/** Brings the sheet of targets to the front; a workbook without one gets it. */
export function TargetsButton({ work, language }: TargetsButtonProps): ReactElement {
  const isWorking = useWatched(work).kind === "running";
  return (
    <Button disabledFocusable={isWorking} onClick={() => void work.run({ kind: "openTargets" })}>
      {targetsButtonMessages[language].open}
    </Button>
  );
}
