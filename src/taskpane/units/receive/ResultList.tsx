import { Caption1, Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { receivingMessages } from "../../../messages/units/receiving";
import { isAppended } from "../../../plan/slips/slipReview";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";
import type { ReviewProps } from "./ReviewSections";
import { newResultWords, sourceWords, taskWords } from "./reviewWords";
import { TakeAll } from "./TakeAll";

/** Results that the book of results does not hold yet, or not wholly; they are taken unless something speaks against it or somebody leaves them out. */
export function ResultList({ reviewed, decisions, session, language }: ReviewProps): ReactElement {
  const { results } = reviewed.review;
  const { quiet } = useScreenStyles();
  const words = receivingMessages[language];
  const label = words.sections.results(results.length);
  return (
    <>
      <TakeAll
        list={label}
        keys={results.flatMap(({ key, reasons }) => (reasons.length === 0 ? [key] : []))}
        session={session}
        language={language}
      />
      <LongList label={label} items={results} keyOf={({ key }) => key}>
        {(result) => (
          <>
            <Caption1 className={quiet}>{taskWords(result.task, language)}</Caption1>
            <Checkbox
              label={newResultWords(result, language)}
              checked={isAppended(result, decisions)}
              onChange={(_, { checked }) =>
                result.reasons.length === 0
                  ? session.leaveOut([result.key], checked !== true)
                  : session.add(result.key, checked === true)
              }
            />
            {result.reasons.map((reason) => (
              <Caption1 key={reason}>{words.reasons[reason]}</Caption1>
            ))}
            <Caption1 className={quiet}>{sourceWords(result.sources, language)}</Caption1>
          </>
        )}
      </LongList>
    </>
  );
}
