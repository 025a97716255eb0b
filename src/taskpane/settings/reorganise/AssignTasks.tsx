import { Button, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tasksToAssign } from "../../../actions/changes/decideDraft";
import { typedDay } from "../../../plan/typedDay";
import { yearForms } from "../../../messages/changes/yearForms";
import { NameSelect } from "../../changes/NameSelect";
import type { YearProps } from "../../changes/yearProps";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";

/** For each task of a split agency that is not over, which of the new ones leads it. */
export function AssignTasks({ session, state, year, language }: YearProps): ReactElement {
  const { buttons, part, quiet } = useScreenStyles();
  const forms = yearForms[language];
  const words = forms.reorganise;
  const { draft, busy } = state;
  const names = [...new Set(draft.into.map(({ name }) => name.trim()).filter(Boolean))];
  const tasks = tasksToAssign(draft, year);
  if (names.length < 2 || tasks.length === 0) {
    const isAsked = names.length < 2 || draft.from.length === 0 || typedDay(draft.on) === null;
    return <Caption1 className={quiet}>{isAsked ? words.assignHint : words.noneToAssign}</Caption1>;
  }
  const assign = (chosen: Readonly<Record<string, string>>): void =>
    session.edit({ assigned: { ...draft.assigned, ...chosen } });
  return (
    <div className={part} role="group" aria-label={words.assign}>
      <div className={buttons}>
        {names.map((name) => (
          <Button
            key={name}
            size="small"
            disabledFocusable={busy !== null}
            onClick={() => assign(Object.fromEntries(tasks.map(({ id }) => [id, name])))}
          >
            {words.allTo(name)}
          </Button>
        ))}
      </div>
      <LongList label={words.assign} items={tasks} keyOf={({ id }) => id}>
        {({ id, task }) => (
          <NameSelect
            label={forms.oneTask(task.number, task.text)}
            names={names}
            chosen={draft.assigned[id] ?? ""}
            none={forms.choose}
            disabled={busy !== null}
            choose={(name) => assign({ [id]: name })}
          />
        )}
      </LongList>
    </div>
  );
}
