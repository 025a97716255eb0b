import { Badge, Button, Caption1, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { compareMessages } from "../../../messages/compare";
import { shortened } from "../../../messages/shortened";
import type { LackingTask, OwnTask } from "../../../plan/compare/planComparison";
import { useScreenStyles } from "../../screenStyles";
import type { CompareSurroundings } from "./CompareLists";
import { TaskSide } from "./TaskSide";

interface LackingItemProps extends CompareSurroundings {
  readonly item: LackingTask;
  /** All tasks of ours, one of which it may be after all. */
  readonly own: readonly OwnTask[];
  /** It is to come into the plan. */
  readonly isChosen: boolean;
}

/** A task of the superior that the appendix lacks: to be taken into the plan, or paired with one that says it otherwise. */
export function LackingItem({ item, own, isChosen, ...around }: LackingItemProps): ReactElement {
  const { session, isBusy, language } = around;
  const { buttons, quiet } = useScreenStyles();
  const words = compareMessages[language];
  const [isPairing, setPairing] = useState(false);
  const { theirs, near } = item;
  const { number } = theirs.task;
  return (
    <>
      <div>
        <Checkbox
          checked={isChosen}
          disabled={isBusy}
          aria-label={words.take(number)}
          onChange={(_, { checked }) => session.choose([theirs.key], checked === true)}
        />
        <Badge appearance="tint" color={theirs.duty === "lead" ? "important" : "informative"}>
          {words.duties[theirs.duty]}
        </Badge>
      </div>
      <TaskSide task={theirs.task} whose="theirs" language={language} />
      {near !== null && (
        <Caption1 className={quiet}>
          {words.nearest(near.task.task.number)}: {shortened(near.task.task.text)}
        </Caption1>
      )}
      <div className={buttons}>
        {near !== null && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={words.pairNowOf(near.task.task.number, number)}
            onClick={() => void session.pair(near.task.id, theirs.key)}
          >
            {words.pairNow}
          </Button>
        )}
        <Button
          size="small"
          aria-expanded={isPairing}
          aria-label={words.pairWithOf(number)}
          onClick={() => setPairing(!isPairing)}
        >
          {words.pairWith}
        </Button>
      </div>
      {isPairing && (
        <Partners
          own={own}
          isBusy={isBusy}
          take={(id) => void session.pair(id, theirs.key)}
          language={language}
        />
      )}
    </>
  );
}

interface PartnersProps extends Pick<CompareSurroundings, "isBusy" | "language"> {
  readonly own: readonly OwnTask[];
  readonly take: (id: string) => void;
}

function Partners({ own, isBusy, take, language }: PartnersProps): ReactElement {
  const { wide } = useScreenStyles();
  const words = compareMessages[language];
  return (
    <Field label={words.choosePartner}>
      <Select
        className={wide}
        value=""
        disabled={isBusy}
        onChange={(_, { value }) => value !== "" && take(value)}
      >
        <option value="">{words.choose}</option>
        {own.map(({ id, task }) => (
          <option key={id} value={id}>
            {task.number}. {shortened(task.text)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
