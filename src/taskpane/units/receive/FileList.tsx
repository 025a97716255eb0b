import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type {
  ReceivingSession,
  ReceivingState,
  TakenFile,
} from "../../../commands/units/receivingSession";
import { wordReturnedFileProblem, wordSlipDamage } from "../../../messages/slips/returnedFiles";
import { receivingMessages } from "../../../messages/units/receiving";
import type { Language } from "../../../messages/wording";
import type { ReturnedSlip } from "../../../plan/slips/returnedSlip";
import type { ReviewedFile } from "../../../plan/slips/slipReview";
import { LongList } from "../../lists/LongList";
import { useScreenStyles } from "../../screenStyles";
import { countWords } from "./reviewWords";

const useStyles = makeStyles({ problem: { color: tokens.colorPaletteRedForeground1 } });

interface FileListProps {
  readonly state: ReceivingState;
  readonly session: ReceivingSession;
  readonly language: Language;
}

/** The files that were handed over: whose each is, what it brought, or why it could not be read. */
export function FileList({ state, session, language }: FileListProps): ReactElement | null {
  const { part, buttons } = useScreenStyles();
  const words = receivingMessages[language];
  const { files, review } = state;
  if (files.length === 0) {
    return null;
  }
  const reviewed = review.kind === "reviewed" ? review.reviewed.review.files : [];
  const title = words.files(files.length);
  return (
    <div className={part}>
      <Body1Strong as="h2">{title}</Body1Strong>
      <LongList label={title} items={files} keyOf={({ id }) => id}>
        {(file) => (
          <FileItem
            file={file}
            reviewed={reviewed.filter((each) => each.file === file.name)}
            drop={() => void session.drop(file.id)}
            language={language}
          />
        )}
      </LongList>
      <div className={buttons}>
        <Button size="small" onClick={() => session.clear()}>
          {words.clear}
        </Button>
      </div>
    </div>
  );
}

interface FileItemProps {
  readonly file: TakenFile;
  /** Its slips as they were reviewed; none until they are. */
  readonly reviewed: readonly ReviewedFile[];
  readonly drop: () => void;
  readonly language: Language;
}

function FileItem({ file, reviewed, drop, language }: FileItemProps): ReactElement {
  const styles = useStyles();
  const words = receivingMessages[language];
  const { name, outcomes } = file;
  return (
    <>
      <Body1Strong>{name}</Body1Strong>
      {outcomes.map((outcome, index) =>
        outcome.ok ? (
          <SlipLines
            key={index}
            slip={outcome.slip}
            reviewed={reviewed.find(({ code }) => code === outcome.slip.code) ?? null}
            language={language}
          />
        ) : (
          <Caption1 key={index} className={styles.problem}>
            {wordReturnedFileProblem(outcome.problem, language)}
          </Caption1>
        )
      )}
      <div>
        <Button size="small" appearance="subtle" aria-label={words.dropFileOf(name)} onClick={drop}>
          {words.dropFile}
        </Button>
      </div>
    </>
  );
}

interface SlipLinesProps {
  readonly slip: ReturnedSlip;
  /** Null until it is reviewed. */
  readonly reviewed: ReviewedFile | null;
  readonly language: Language;
}

/** Whose a slip is ("Phòng Kinh tế, P-2026-0007"), what it brought and what was done to it. */
function SlipLines({ slip, reviewed, language }: SlipLinesProps): ReactElement {
  const { quiet } = useScreenStyles();
  const words = receivingMessages[language];
  const agency = reviewed?.agency || slip.agency || words.unknownAgency;
  return (
    <>
      <Caption1>{`${agency}, ${slip.code ?? words.noCode}`}</Caption1>
      {reviewed?.foreign && <Caption1>{words.reasons[reviewed.foreign]}</Caption1>}
      {reviewed?.answers && slip.code === null && (
        <Caption1>{words.countsFor(reviewed.answers)}</Caption1>
      )}
      {reviewed && <Caption1 className={quiet}>{countWords(reviewed, language)}</Caption1>}
      {slip.damage.map((damage) => (
        <Caption1 key={damage} className={quiet}>
          {wordSlipDamage(damage, language)}
        </Caption1>
      ))}
    </>
  );
}
