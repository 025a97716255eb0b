import { Caption1, Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { receivingMessages } from "../../../messages/units/receiving";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";
import type { ReviewProps } from "./ReviewSections";
import { resultWords, sourceWords, taskWords } from "./reviewWords";
import { TakeAll } from "./TakeAll";

/** Results that the book of results does not hold yet; all of them are taken unless somebody leaves them out. */
export function ResultList({ reviewed, decisions, session, language }: ReviewProps): ReactElement {
  const { results } = reviewed.review;
  const { quiet } = useScreenStyles();
  const words = receivingMessages[language];
  const label = words.sections.results(results.length);
  return (
    <>
      <TakeAll
        list={label}
        keys={results.map(({ key }) => key)}
        session={session}
        language={language}
      />
      <LongList label={label} items={results} keyOf={({ key }) => key}>
        {(result) => (
          <>
            <Caption1 className={quiet}>{taskWords(result.task, language)}</Caption1>
            <Checkbox
              label={resultWords(result, language)}
              checked={!decisions.leftOut.includes(result.key)}
              onChange={(_, { checked }) => session.leaveOut([result.key], checked !== true)}
            />
            <Caption1 className={quiet}>{sourceWords(result.sources, language)}</Caption1>
          </>
        )}
      </LongList>
    </>
  );
}
