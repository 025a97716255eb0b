import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { taskFormMessages } from "../../../messages/taskForm";
import type { Language } from "../../../messages/wording";

interface TaskPartProps {
  readonly language: Language;
}

/** The task at hand. */
export function TaskPart({ language }: TaskPartProps): ReactElement {
  return <Body1>{taskFormMessages[language].noTask}</Body1>;
}
