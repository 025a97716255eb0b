import { Body1, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fieldNames } from "../../../messages/columns";
import { shortened } from "../../../messages/shortened";
import { receivingMessages } from "../../../messages/units/receiving";
import type { Language } from "../../../messages/wording";
import type { SlipResultNote, SlipReview } from "../../../plan/slips/slipReview";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";
import { placeWords, resultWords, sourceWords, taskWords, valueWords } from "./reviewWords";

interface NotedListProps {
  readonly review: SlipReview;
  readonly language: Language;
}

interface NotedLine {
  readonly key: string;
  readonly where: string;
  readonly sentence: string;
  readonly by: string;
}

/** What is told and never written by itself: printed parts that were changed, results that cannot be placed. */
export function NotedList({ review, language }: NotedListProps): ReactElement {
  const { quiet } = useScreenStyles();
  const words = receivingMessages[language];
  const lines = notedLines(review, language);
  return (
    <LongList label={words.sections.noted(lines.length)} items={lines} keyOf={({ key }) => key}>
      {({ where, sentence, by }) => (
        <>
          <Caption1 className={quiet}>{where}</Caption1>
          <Body1>{sentence}</Body1>
          <Caption1 className={quiet}>{by}</Caption1>
        </>
      )}
    </LongList>
  );
}

/** Cells that are part of no row and column of a slip. */
export function UnusedList({ review, language }: NotedListProps): ReactElement {
  const { quiet } = useScreenStyles();
  const words = receivingMessages[language];
  const cells = review.files.flatMap(({ file, unused }) =>
    unused.map(({ place, text }) => ({ where: placeWords(file, place, language), text }))
  );
  return (
    <LongList
      label={words.sections.unused(cells.length)}
      items={cells}
      keyOf={({ where }) => where}
    >
      {({ where, text }) => (
        <>
          <Caption1 className={quiet}>{where}</Caption1>
          <Body1>{shortened(text)}</Body1>
        </>
      )}
    </LongList>
  );
}

function notedLines({ locked, resultNotes }: SlipReview, language: Language): readonly NotedLine[] {
  const words = receivingMessages[language];
  return [
    ...locked.map(({ key, task, field, present, returned, sources }) => ({
      key,
      where: taskWords(task, language),
      sentence: words.changedLocked(
        field === "progress" ? words.progress : fieldNames[language][field],
        valueWords(present, language),
        valueWords(returned, language)
      ),
      by: sourceWords(sources, language),
    })),
    ...resultNotes.map((note) => ({
      key: note.key,
      where:
        note.kind === "differs"
          ? taskWords(note.task, language)
          : words.resultOfNoTask(note.number),
      sentence: resultSentence(note, language),
      by: sourceWords(note.sources, language),
    })),
  ];
}

function resultSentence(note: SlipResultNote, language: Language): string {
  const returned = resultWords(note.returned, language);
  return note.kind === "noTask"
    ? returned
    : receivingMessages[language].resultDiffers(resultWords(note.present, language), returned);
}
