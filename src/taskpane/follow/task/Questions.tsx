import { Body1, Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fieldText } from "../../../actions/tasks/fieldInput";
import { taskFormMessages } from "../../../messages/taskForm";
import { useKeptFocus } from "../../keptFocus";
import { useScreenStyles } from "../../screenStyles";
import type { FormProps } from "./formProps";

/** What the user is asked about changes that were made: what may follow from them, and where the sheet was changed meanwhile. */
export function Questions({ session, state, language }: FormProps): ReactElement {
  const { part, card, buttons } = useScreenStyles();
  const words = taskFormMessages[language];
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const { offers, conflicts } = state;
  const shown = (value: Parameters<typeof fieldText>[0]): string =>
    fieldText(value).replaceAll("\n", "; ") || words.blank;
  return (
    <div {...keptFocus} className={part} role="status">
      {offers.length > 0 && (
        <div className={card}>
          <Body1>{words.offersTitle}</Body1>
          {offers.map(({ field, to }) => (
            <Body1 key={field}>{words.offer(words.fields[field], shown(to))}</Body1>
          ))}
          <div className={buttons}>
            <Button onClick={() => session.answerOffers(true)}>{words.takeOffers}</Button>
            <Button onClick={() => session.answerOffers(false)}>{words.dropOffers}</Button>
          </div>
        </div>
      )}
      {conflicts.map((conflict, index) => {
        const { edit, present, number } = conflict;
        const field = words.change(number, words.fields[edit.field]);
        const [theirs, mine] = [shown(present), shown(edit.to)];
        return (
          <div className={card} key={`${edit.field} ${index}`}>
            <Body1>{words.conflict(field, theirs, mine)}</Body1>
            <div className={buttons}>
              <Button onClick={() => session.settle(conflict, "theirs")}>
                {words.keepTheirs(theirs)}
              </Button>
              <Button onClick={() => session.settle(conflict, "mine")}>
                {words.writeMine(mine)}
              </Button>
            </div>
          </div>
        );
      })}
    </div>
  );
}
