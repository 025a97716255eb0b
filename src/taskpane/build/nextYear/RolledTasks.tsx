import { Body1, Button, Caption1, Switch } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { nextYearMessages } from "../../../messages/nextYear/nextYear";
import { shortened } from "../../../messages/shortened";
import type { Language } from "../../../messages/wording";
import type { RolledTask } from "../../../plan/rollOver/rolledTask";
import type { RollGroup } from "../../../plan/rollOver/rollReason";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";
import { Section } from "../../Section";

interface RolledTasksProps {
  readonly group: RollGroup;
  readonly tasks: readonly RolledTask[];
  readonly isBusy: boolean;
  readonly carry: (ids: readonly string[], isCarried: boolean) => void;
  readonly language: Language;
}

/** The tasks of one group, each with its reason and a switch that carries it over. */
export function RolledTasks(props: RolledTasksProps): ReactElement {
  const { group, tasks, isBusy, carry, language } = props;
  const { quiet, buttons } = useScreenStyles();
  const words = nextYearMessages[language];
  const name = words.groups[group];
  const ids = tasks.map(({ id }) => id);
  return (
    <Section name={group} title={words.counted(name, tasks.length)}>
      {tasks.length === 0 ? (
        <Body1>{words.none}</Body1>
      ) : (
        <>
          <Caption1 className={quiet}>{words.groupHints[group]}</Caption1>
          <div className={buttons}>
            <Button
              size="small"
              aria-label={words.carryAllOf(name)}
              disabledFocusable={isBusy}
              onClick={() => carry(ids, true)}
            >
              {words.carryAll}
            </Button>
            <Button
              size="small"
              aria-label={words.leaveAllOf(name)}
              disabledFocusable={isBusy}
              onClick={() => carry(ids, false)}
            >
              {words.leaveAll}
            </Button>
          </div>
          <LongList label={name} items={tasks} keyOf={({ id }) => id}>
            {(task) => (
              <TaskSwitch
                task={task}
                isBusy={isBusy}
                carry={(isCarried) => carry([task.id], isCarried)}
                language={language}
              />
            )}
          </LongList>
        </>
      )}
    </Section>
  );
}

interface TaskSwitchProps {
  readonly task: RolledTask;
  readonly isBusy: boolean;
  readonly carry: (isCarried: boolean) => void;
  readonly language: Language;
}

function TaskSwitch({ task, isBusy, carry, language }: TaskSwitchProps): ReactElement {
  const { quiet } = useScreenStyles();
  const words = nextYearMessages[language];
  const { number, text, reason, isCarried, values } = task;
  const deadline = isCarried ? String(values.deadlineText ?? "") : "";
  return (
    <>
      <Switch
        checked={isCarried}
        disabled={isBusy}
        label={words.numbered(number, shortened(text))}
        title={text}
        onChange={(_, { checked }) => carry(checked)}
      />
      <Caption1 className={quiet}>{words.why(words.reasons[reason], deadline)}</Caption1>
    </>
  );
}
