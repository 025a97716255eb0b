import { Body1, Body1Strong, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { nextYearMessages } from "../../../messages/nextYear/nextYear";
import { wordCause, wordPlace, wordYears } from "../../../messages/nextYear/yearChangeWords";
import type { Language } from "../../../messages/wording";
import type { YearChange } from "../../../plan/rollOver/rollOver";
import { isDoubtful } from "../../../plan/rollOver/yearMention";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";
import { Section } from "../../Section";

interface YearChangesProps {
  readonly changes: readonly YearChange[];
  readonly language: Language;
}

/** Every text in which a year stands, before and after; what should be read again comes first. */
export function YearChanges({ changes, language }: YearChangesProps): ReactElement {
  const { quiet } = useScreenStyles();
  const words = nextYearMessages[language];
  const doubtful = changes.filter(isToBeRead);
  const sorted = [...doubtful, ...changes.filter((change) => !isToBeRead(change))];
  return (
    <Section name="changes" title={words.counted(words.changes, changes.length)}>
      <Caption1 className={quiet}>{words.changesHint}</Caption1>
      {doubtful.length > 0 && <Body1>{words.changesDoubtful(doubtful.length)}</Body1>}
      <LongList label={words.changes} items={sorted} keyOf={(_change, index) => index}>
        {(change) => <OneChange change={change} language={language} />}
      </LongList>
    </Section>
  );
}

function OneChange({
  change,
  language,
}: {
  readonly change: YearChange;
  readonly language: Language;
}): ReactElement {
  const { quiet } = useScreenStyles();
  const words = nextYearMessages[language];
  const { before, after } = change;
  return (
    <>
      <Body1Strong>{wordPlace(change.place)}</Body1Strong>
      {before === after ? (
        <Body1>{words.unchanged(before)}</Body1>
      ) : (
        <>
          <Body1>{words.before(before)}</Body1>
          <Body1>{words.after(after)}</Body1>
        </>
      )}
      <Caption1 className={quiet}>
        {[wordYears(change).join("; "), wordCause(change).join("; ")].filter(Boolean).join(" – ")}
      </Caption1>
    </>
  );
}

function isToBeRead({ mentions }: YearChange): boolean {
  return mentions.some(isDoubtful);
}
