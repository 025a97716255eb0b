import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneMessages } from "../../messages/pane";
import type { Language } from "../../messages/wording";
import { causeInWords } from "../causeInWords";
import { NoticeBar } from "../NoticeBar";

interface NotReadProps {
  /** What was not read. */
  readonly title: string;
  readonly cause: unknown;
  readonly readAgain: () => void;
  readonly language: Language;
}

/** Why something could not be read, and another try. */
export function NotRead({ title, cause, readAgain, language }: NotReadProps): ReactElement {
  const { unexpectedWork, readAgain: again } = paneMessages[language];
  const notice = { title, ...causeInWords(cause, unexpectedWork, language) };
  return (
    <>
      <NoticeBar notice={notice} intent="error" language={language} />
      <Button onClick={readAgain}>{again}</Button>
    </>
  );
}
