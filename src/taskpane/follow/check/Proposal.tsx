import { Body1, Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CheckSession } from "../../../commands/checkSession";
import { checkingMessages, wordAmendment } from "../../../messages/checking";
import type { Language } from "../../../messages/wording";
import type { Finding } from "../../../plan/finding";
import { copyText } from "../../clipboard";
import { useScreenStyles } from "../../screenStyles";

const useStyles = makeStyles({ sentence: { whiteSpace: "pre-line", userSelect: "text" } });

interface ProposalProps {
  readonly finding: Finding;
  /** What its task says. */
  readonly text: string;
  readonly session: CheckSession;
  readonly isBusy: boolean;
  readonly language: Language;
}

/** What a document that amends the issued plan is to say; the plan itself stays. */
export function Proposal({
  finding,
  text,
  session,
  isBusy,
  language,
}: ProposalProps): ReactElement {
  const styles = useStyles();
  const { card, buttons, quiet } = useScreenStyles();
  const words = checkingMessages[language];
  const [copied, setCopied] = useState<boolean | null>(null);
  const { taskId } = finding;
  const sentence = wordAmendment(finding, text);
  return (
    <div className={card}>
      <Caption1 className={quiet}>{words.amendHint}</Caption1>
      <Body1 className={styles.sentence} lang="vi">
        {sentence}
      </Body1>
      <div className={buttons}>
        <Button size="small" onClick={() => setCopied(copyText(sentence))}>
          {words.copyProposal}
        </Button>
        {taskId !== undefined && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void session.note({ taskId, sentence })}
          >
            {words.noteProposal}
          </Button>
        )}
      </div>
      <div role="status">
        {copied !== null && <Caption1>{copied ? words.copied : words.notCopied}</Caption1>}
      </div>
    </div>
  );
}
