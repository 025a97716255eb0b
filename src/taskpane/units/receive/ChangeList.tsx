import { Body1Strong, Caption1, Checkbox } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { fieldNames } from "../../../messages/columns";
import { receivingMessages } from "../../../messages/units/receiving";
import type { SlipChange } from "../../../plan/slips/slipReview";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";
import type { ReviewProps } from "./ReviewSections";
import { sourceWords, taskWords, valueWords } from "./reviewWords";
import { TakeAll } from "./TakeAll";

/** What units changed and nobody else did, by task; all of it is taken unless somebody leaves it out. */
export function ChangeList(props: ReviewProps): ReactElement {
  const { reviewed, decisions, session, language } = props;
  const { changes } = reviewed.review;
  const { quiet } = useScreenStyles();
  const words = receivingMessages[language];
  const tasks = useMemo(() => byTask(changes), [changes]);
  const label = words.sections.changes(changes.length);
  return (
    <>
      <TakeAll
        list={label}
        keys={changes.map(({ key }) => key)}
        session={session}
        language={language}
      />
      <LongList label={label} items={tasks} keyOf={([first]) => first!.task.taskId}>
        {(ofTask) => (
          <>
            <Body1Strong>{taskWords(ofTask[0]!.task, language)}</Body1Strong>
            <Caption1 className={quiet}>
              {sourceWords(
                ofTask.flatMap(({ sources }) => sources),
                language
              )}
            </Caption1>
            {ofTask.map(({ key, field, present, returned }) => (
              <Checkbox
                key={key}
                label={words.change(
                  fieldNames[language][field],
                  valueWords(present, language),
                  valueWords(returned, language)
                )}
                checked={!decisions.leftOut.includes(key)}
                onChange={(_, { checked }) => session.leaveOut([key], checked !== true)}
              />
            ))}
          </>
        )}
      </LongList>
    </>
  );
}

/** Changes come in the order of tasks. */
function byTask(changes: readonly SlipChange[]): readonly (readonly SlipChange[])[] {
  const groups = new Map<string, SlipChange[]>();
  changes.forEach((change) => {
    const { taskId } = change.task;
    groups.set(taskId, [...(groups.get(taskId) ?? []), change]);
  });
  return [...groups.values()];
}
