import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { dueMessages } from "../../messages/due";
import { unitsMessages } from "../../messages/units/unitsScreen";
import type { Language } from "../../messages/wording";
import { copyText } from "../clipboard";
import { MessageText } from "../follow/due/MessageText";
import { useScreenStyles } from "../screenStyles";

/** A text that can be copied. */
export interface CopiedText {
  /** What the button says. */
  readonly label: string;
  /** `label` with whom it goes to, for those who do not see where the button stands. */
  readonly name: string;
  readonly text: string;
}

interface CopyButtonsProps {
  readonly texts: readonly CopiedText[];
  /** Is told of a text that was copied, by hand too: whoever did that says so with a button. */
  readonly copied?: () => void;
  /** Buttons beside them. */
  readonly children?: ReactElement;
  readonly language: Language;
}

/** Buttons that copy texts; one that Excel does not let be copied stands below, to be copied by hand. */
export function CopyButtons({ texts, copied, children, language }: CopyButtonsProps): ReactElement {
  const { part, buttons } = useScreenStyles();
  const words = unitsMessages[language];
  const [last, setLast] = useState<{ readonly name: string; readonly isCopied: boolean } | null>(
    null
  );
  const refused = last?.isCopied === false ? texts.find(({ name }) => name === last.name) : null;
  const copy = ({ name, text }: CopiedText): void => {
    const isCopied = copyText(text);
    setLast({ name, isCopied });
    if (isCopied) {
      copied?.();
    }
  };
  const copiedByHand = (): void => {
    setLast(null);
    copied?.();
  };
  return (
    <div className={part}>
      <div className={buttons}>
        {children}
        {texts.map((each) => (
          <Button key={each.name} size="small" aria-label={each.name} onClick={() => copy(each)}>
            {each.label}
          </Button>
        ))}
      </div>
      <Caption1 role="status">{last?.isCopied === true ? words.copied : ""}</Caption1>
      {refused && (
        <>
          <Body1 role="alert">{copied ? words.notCopiedNorRecorded : words.notCopied}</Body1>
          <MessageText label={refused.name} text={refused.text} isSelected />
          {copied && (
            <div>
              <Button size="small" onClick={copiedByHand}>
                {dueMessages[language].copiedByHand}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
