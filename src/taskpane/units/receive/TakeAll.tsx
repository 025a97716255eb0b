import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReceivingSession } from "../../../commands/units/receivingSession";
import { receivingMessages } from "../../../messages/units/receiving";
import type { Language } from "../../../messages/wording";
import { useScreenStyles } from "../../screenStyles";

interface TakeAllProps {
  /** What the list is called. */
  readonly list: string;
  readonly keys: readonly string[];
  readonly session: ReceivingSession;
  readonly language: Language;
}

/** Takes all of a list or none of it; nothing where there is one item only. */
export function TakeAll({ list, keys, session, language }: TakeAllProps): ReactElement | null {
  const { buttons } = useScreenStyles();
  const words = receivingMessages[language];
  return keys.length < 2 ? null : (
    <div className={buttons}>
      <Button
        size="small"
        aria-label={words.allOf(list)}
        onClick={() => session.leaveOut(keys, false)}
      >
        {words.all}
      </Button>
      <Button
        size="small"
        aria-label={words.noneOf(list)}
        onClick={() => session.leaveOut(keys, true)}
      >
        {words.nobody}
      </Button>
    </div>
  );
}
