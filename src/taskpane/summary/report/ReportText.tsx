import { Body1, Button, Caption1, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { reportParagraph } from "../../../commands/reportParagraph";
import type { ReportSession, ReportState } from "../../../commands/reportSession";
import { REASON_GAP } from "../../../messages/report/agencyLines";
import { reportPartMessages } from "../../../messages/report/reportPart";
import type { Language } from "../../../messages/wording";
import { copyText } from "../../clipboard";
import { useKeptFocus } from "../../keptFocus";
import { useScreenStyles } from "../../screenStyles";
import { SentenceBar } from "../../SentenceBar";

const ROWS = 12;

interface ReportTextProps {
  readonly session: ReportSession;
  readonly state: ReportState;
  readonly language: Language;
}

/** The paragraph of the report, to be edited and copied; what the user wrote stays when the figures change. */
export function ReportText({ session, state, language }: ReportTextProps): ReactElement | null {
  const { part, buttons, quiet } = useScreenStyles();
  const words = reportPartMessages[language];
  const area = useRef<HTMLTextAreaElement>(null);
  const keptFocus = useKeptFocus<HTMLDivElement>();
  /** The text that was copied last, and whether Excel allowed it. */
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(
    null
  );
  useEffect(() => {
    if (copied?.done === false) {
      area.current?.focus();
      area.current?.select();
    }
  }, [copied]);
  const paragraph = reportParagraph(state);
  if (paragraph === null) {
    return null;
  }
  const { name, text, composed, isOwn, isOutdated, isDropped } = paragraph;
  const gaps = text.split(REASON_GAP).length - 1;
  const copy = (): void => setCopied({ text, done: copyText(text) });
  const told = copied?.text === text ? copied : null;
  return (
    <div {...keptFocus} className={part}>
      <Field label={words.text} hint={words.textHint}>
        <Textarea
          ref={area}
          lang="vi"
          resize="vertical"
          rows={ROWS}
          value={text}
          onChange={(_, { value }) => session.word(name, value, composed)}
        />
      </Field>
      {gaps > 0 && <Caption1 className={quiet}>{words.gaps(gaps)}</Caption1>}
      {isOutdated && <SentenceBar intent="warning" text={words.outdated} />}
      <div className={buttons}>
        <Button appearance="primary" onClick={copy}>
          {words.copy}
        </Button>
        {isOutdated && (
          <Button onClick={() => session.keep(name, composed)}>{words.keepOwn}</Button>
        )}
        {isOwn && <Button onClick={() => session.compose(name)}>{words.composeAnew}</Button>}
        {isDropped && <Button onClick={() => session.takeBack(name)}>{words.takeBack}</Button>}
      </div>
      {told?.done === true && <Caption1 role="status">{words.copied}</Caption1>}
      {told?.done === false && <Body1 role="alert">{words.notCopied}</Body1>}
    </div>
  );
}
