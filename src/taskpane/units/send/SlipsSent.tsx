import { Body1, Body1Strong, Button, Caption1, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { SlipFile } from "../../../actions/slips/sendSlips";
import type {
  SendingSession,
  SendingState,
  SentSlips,
} from "../../../commands/units/sendingSession";
import type { WorkSession } from "../../../commands/workSession";
import { wordNotBuilt } from "../../../messages/ownSheets";
import { paneMessages } from "../../../messages/pane";
import { slipChatMessage, slipMail } from "../../../messages/slips/coveringText";
import { sendingMessages } from "../../../messages/units/sending";
import type { Language } from "../../../messages/wording";
import { causeInWords } from "../../causeInWords";
import { LongList } from "../../lists/LongList";
import { NoticeBar } from "../../NoticeBar";
import { saveFile, type MadeFile } from "../../saveFile";
import { useScreenStyles } from "../../screenStyles";
import { SentenceBar } from "../../SentenceBar";
import { CopyButtons } from "../CopyButtons";

interface SlipsSentProps {
  readonly making: SendingState["making"];
  readonly session: SendingSession;
  readonly work: WorkSession;
  readonly language: Language;
}

/** The file with all the slips: a zip, or the slip itself where there is one only. */
export function fileOfAll({ files, archive }: SentSlips): MadeFile {
  return archive ?? files[0]!;
}

/** What became of the last slips; their files and covering texts stay at hand until the next ones. */
export function SlipsSent(props: SlipsSentProps): ReactElement | null {
  const { making, language } = props;
  const words = sendingMessages[language];
  switch (making.kind) {
    case "idle":
      return null;
    case "making":
    case "undoing":
      return <Spinner size="tiny" label={words[making.kind]} labelPosition="after" />;
    case "notBuilt":
    case "nothingToSend": {
      const body = making.kind === "notBuilt" ? wordNotBuilt(language) : words.none;
      const notice = { title: words.notMade, body, details: "" };
      return <NoticeBar notice={notice} intent="warning" language={language} />;
    }
    case "failed": {
      const { unexpectedWork } = paneMessages[language];
      const notice = {
        title: words.notMade,
        ...causeInWords(making.cause, unexpectedWork, language),
      };
      return <NoticeBar notice={notice} intent="error" language={language} />;
    }
    case "sent":
      return (
        <>
          {making.notUndone !== undefined && (
            <NotUndone cause={making.notUndone} language={language} />
          )}
          <Sent {...props} sent={making.sent} />
        </>
      );
    case "undone":
      return (
        <SentenceBar
          intent="success"
          text={making.kept.length === 0 ? words.undone : words.undoneKept(making.kept)}
        />
      );
  }
}

function NotUndone({ cause, language }: { readonly cause: unknown; readonly language: Language }) {
  const { unexpectedWork } = paneMessages[language];
  const title = sendingMessages[language].notUndone;
  const notice = { title, ...causeInWords(cause, unexpectedWork, language) };
  return <NoticeBar notice={notice} intent="error" language={language} />;
}

interface SentProps extends Omit<SlipsSentProps, "making"> {
  readonly sent: SentSlips;
}

function Sent({ sent, session, work, language }: SentProps): ReactElement {
  const { card, buttons, quiet } = useScreenStyles();
  const words = sendingMessages[language];
  const { files } = sent;
  const [refused, setRefused] = useState("");
  const save = (file: MadeFile): void => setRefused(saveFile(file) ? "" : file.name);
  return (
    <div className={card} role="group" aria-label={words.slipsMade}>
      <SentenceBar intent="success" text={words.made(files.length)} />
      <div className={buttons}>
        {files.length > 1 && (
          <Button size="small" onClick={() => save(fileOfAll(sent))}>
            {words.saveAll(files.length)}
          </Button>
        )}
        <Button size="small" onClick={() => void work.run({ kind: "openSheet", role: "slips" })}>
          {words.openSheet}
        </Button>
        {sent.undo !== null && (
          <Button size="small" onClick={() => void session.undo()}>
            {words.undo}
          </Button>
        )}
      </div>
      {sent.undo !== null && <Caption1 className={quiet}>{words.undoHint}</Caption1>}
      {refused !== "" && <Body1 role="alert">{words.refused(refused)}</Body1>}
      <LongList label={words.slipsMade} items={files} keyOf={({ slip }) => slip.code}>
        {(file) => (
          <>
            <Body1Strong>{words.slip(file.slip.agency, file.slip.code)}</Body1Strong>
            <CopyButtons
              texts={[
                {
                  label: words.zalo,
                  name: words.of(words.zalo, file.slip.agency),
                  text: slipChatMessage(file),
                },
                {
                  label: words.email,
                  name: words.of(words.email, file.slip.agency),
                  text: mailText(file),
                },
              ]}
              language={language}
            >
              <Button
                size="small"
                aria-label={words.of(words.save, file.slip.agency)}
                onClick={() => save(file)}
              >
                {words.save}
              </Button>
            </CopyButtons>
          </>
        )}
      </LongList>
    </div>
  );
}

/** The e-mail as it is pasted: what it is about stands above it. */
function mailText(file: SlipFile): string {
  const { subject, body } = slipMail(file);
  return `${subject}\n\n${body}`;
}
