import { Caption1, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NEW_TASK, type ProposedMatch } from "../../../plan/slips/slipReview";
import { shortened } from "../../../messages/shortened";
import { receivingMessages } from "../../../messages/units/receiving";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";
import type { ReviewProps } from "./ReviewSections";
import { sourceWords } from "./reviewWords";

interface MatchListProps extends ReviewProps {
  readonly rows: readonly ProposedMatch[];
}

/** Rows that lost their ids, each with the tasks that it may be; it waits until somebody says so. */
export function MatchList({ rows, decisions, session, language }: MatchListProps): ReactElement {
  const { quiet, wide } = useScreenStyles();
  const words = receivingMessages[language];
  return (
    <LongList label={words.sections.matches(rows.length)} items={rows} keyOf={({ key }) => key}>
      {(match) => (
        <>
          <Caption1 className={quiet}>{sourceWords(match.sources, language)}</Caption1>
          <Field label={words.whichTask(shortened(match.row.text))}>
            <Select
              className={wide}
              value={decisions.matched[match.key] ?? ""}
              onChange={(_, { value }) =>
                void session.match(match, value === "" ? undefined : value)
              }
            >
              <option value="">{words.wait}</option>
              {match.candidates.map(({ taskId, number, text }) => (
                <option key={taskId} value={taskId}>
                  {words.isTask(number, shortened(text))}
                </option>
              ))}
              <option value={NEW_TASK}>{words.isNew}</option>
            </Select>
          </Field>
        </>
      )}
    </LongList>
  );
}
