import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckNews, CheckState } from "../../../commands/checkSession";
import { checkingMessages } from "../../../messages/checking";
import { wordNotBuilt } from "../../../messages/ownSheets";
import { paneMessages } from "../../../messages/pane";
import { summaryMessages } from "../../../messages/summary";
import type { Language } from "../../../messages/wording";
import { causeInWords } from "../../causeInWords";
import { NoticeBar } from "../../NoticeBar";

interface CheckNoticeProps {
  readonly state: CheckState;
  readonly language: Language;
}

/** What came of the last thing that was done; told to screen readers as it comes. */
export function CheckNotice({ state, language }: CheckNoticeProps): ReactElement {
  const { news, isBusy } = state;
  const words = checkingMessages[language];
  return (
    <>
      <div role="status">
        <Body1>{isBusy ? words.checking : news === null ? "" : newsInWords(news, language)}</Body1>
      </div>
      {!isBusy && news?.kind === "failed" && (
        <NoticeBar
          notice={{
            title: summaryMessages[language].notDone,
            ...causeInWords(news.cause, paneMessages[language].unexpectedWork, language),
          }}
          intent="error"
          language={language}
        />
      )}
    </>
  );
}

function newsInWords(news: CheckNews, language: Language): string {
  const words = checkingMessages[language];
  switch (news.kind) {
    case "checked":
    case "failed":
      // How many there are stands below; a fault has a bar of its own.
      return "";
    case "notBuilt":
      return wordNotBuilt(language);
    case "accepted":
    case "withdrawn":
      return words[news.kind];
    case "fixed": {
      const tasks = [...new Set(news.kept.map(({ task }) => task))];
      const kept = tasks.length === 0 ? [] : [words.fixesKept(tasks.join(", "))];
      return [words.fixed(news.fixed), ...kept].join(" ");
    }
    case "undone":
      return [
        words.undone(news.cells),
        ...(news.kept === 0 ? [] : [words.undoKept(news.kept)]),
      ].join(" ");
    case "noted":
      return news.isKept ? words.noteKept : news.cells === 0 ? words.notedBefore : words.noted;
  }
}
