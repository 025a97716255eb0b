import { Body1, Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { lineIndex, type ResultLine } from "../../../../actions/tasks/resultInput";
import { taskFormMessages } from "../../../../messages/taskForm";
import type { Language } from "../../../../messages/wording";
import { toVietnamese } from "../../../../plan/day";
import { LongList } from "../../../lists/LongList";
import { useScreenStyles } from "../../../screenStyles";
import { taskKey, type FormProps } from "../formProps";
import { PeriodsOfYear } from "./PeriodsOfYear";
import { ResultForm } from "./ResultForm";

/** What was reported of the task: a line for each product or period. */
export function ResultsGroup(props: FormProps): ReactElement {
  const { session, state, language } = props;
  const { buttons } = useScreenStyles();
  const words = taskFormMessages[language];
  const { results } = state.task;
  const { result } = state;
  const drafted = result?.line ? results[lineIndex(results, result.line)] : undefined;
  const form = result && <ResultForm {...props} key={taskKey(state)} draft={result} />;
  if (!state.around.hasResults) {
    return <Body1>{words.noResultsTable}</Body1>;
  }
  return (
    <>
      <PeriodsOfYear {...props} />
      {results.length === 0 ? (
        <Body1>{words.noResults}</Body1>
      ) : (
        <LongList
          label={words.results}
          items={results}
          keyOf={({ row }, index) => `${row} ${index}`}
        >
          {(line) => (line === drafted ? form : <ResultItem {...props} line={line} />)}
        </LongList>
      )}
      {drafted === undefined && form !== null ? (
        form
      ) : (
        <div className={buttons}>
          <Button onClick={() => session.openResult(null)}>{words.addResult}</Button>
        </div>
      )}
    </>
  );
}

interface ResultItemProps extends FormProps {
  readonly line: ResultLine;
}

function ResultItem({ session, line, language }: ResultItemProps): ReactElement {
  const { buttons } = useScreenStyles();
  const words = taskFormMessages[language];
  const name = lineInWords(line, language);
  return (
    <>
      <Body1>{name}</Body1>
      <div className={buttons}>
        <Button
          size="small"
          aria-label={words.editResultOf(name)}
          onClick={() => session.openResult(line)}
        >
          {words.editResult}
        </Button>
        <Button
          size="small"
          aria-label={words.removeResultOf(name)}
          onClick={() => session.removeResult(line)}
        >
          {words.removeResult}
        </Button>
      </div>
    </>
  );
}

/** "Tháng 5 · Báo cáo · 12/BC-UBND · 05/6/2026". */
function lineInWords(line: ResultLine, language: Language): string {
  const { period, deliverable, document, issuedOn, link } = line;
  const day = issuedOn === null ? "" : toVietnamese(issuedOn);
  const parts = [period, deliverable, document, day].filter((part) => part !== "");
  return parts.join(" · ") || link || taskFormMessages[language].unnamedResult;
}
