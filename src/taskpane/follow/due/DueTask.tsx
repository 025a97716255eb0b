import {
  Badge,
  Body1,
  Body1Strong,
  Button,
  Caption1,
  type BadgeProps,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkSession } from "../../../commands/workSession";
import { dueMessages } from "../../../messages/due";
import { shortened } from "../../../messages/shortened";
import type { Language } from "../../../messages/wording";
import type { DueGroup, DueItem } from "../../../plan/due/dueItem";
import { useScreenStyles } from "../../screenStyles";
import { dueLine } from "./dueLine";

const COLOR: Readonly<Record<DueGroup, BadgeProps["color"]>> = {
  overdue: "danger",
  missed: "danger",
  week: "warning",
  month: "warning",
  later: "informative",
  undated: "informative",
  ongoing: "informative",
};

interface DueTaskProps {
  readonly item: DueItem;
  readonly work: WorkSession;
  readonly language: Language;
}

/** A task that is due: what it is, until when, how often its agency was reminded, and the way to its row. */
export function DueTask({ item, work, language }: DueTaskProps): ReactElement {
  const { quiet } = useScreenStyles();
  const words = dueMessages[language];
  const { name, when, reminded } = dueLine(item, language);
  const text = shortened(item.text);
  return (
    <>
      <div>
        <Badge appearance="tint" color={COLOR[item.group]}>
          {words.filters[item.group]}
        </Badge>{" "}
        <Body1Strong>{name}</Body1Strong>
      </div>
      <Body1>{text}</Body1>
      <Caption1>{when}</Caption1>
      {reminded !== "" && <Caption1 className={quiet}>{reminded}</Caption1>}
      <div>
        <Button
          size="small"
          aria-label={words.goToOf(name || text)}
          onClick={() => void work.run({ kind: "goToTask", taskId: item.taskId })}
        >
          {words.goTo}
        </Button>
      </div>
    </>
  );
}
