import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { paneMessages } from "../messages/pane";
import type { Language } from "../messages/wording";
import { copyText } from "./clipboard";
import { faultReport } from "./faultReport";
import type { Notice } from "./report";

interface NoticeBarProps {
  readonly notice: Notice;
  readonly intent: "error" | "warning";
  readonly language: Language;
}

/** Says what happened, why and what to do next; stays until the next attempt. */
export function NoticeBar({ notice, intent, language }: NoticeBarProps): ReactElement {
  const words = paneMessages[language];
  const [copied, setCopied] = useState(false);
  return (
    <MessageBar intent={intent} layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{notice.title}.</MessageBarTitle> {notice.body}
      </MessageBarBody>
      {notice.details && (
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => setCopied(copyText(faultReport(notice.details, language)))}
          >
            {copied ? words.copied : words.copyDetails}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
