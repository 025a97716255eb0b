import { Body1Strong, Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { documentMessages } from "../../messages/documents";
import type { Language } from "../../messages/wording";
import { useScreenStyles } from "../screenStyles";

/** What is wanted of a document. */
export type Purpose = "save" | "copy";

interface DocumentRowProps {
  /** What the document is called. */
  readonly name: string;
  readonly isBusy: boolean;
  readonly make: (purpose: Purpose) => void;
  readonly language: Language;
}

/** A document to be saved as a Word file, or its tables to be copied. */
export function DocumentRow({ name, isBusy, make, language }: DocumentRowProps): ReactElement {
  const { part, buttons } = useScreenStyles();
  const words = documentMessages[language];
  return (
    <div className={part}>
      <Body1Strong>{name}</Body1Strong>
      <div className={buttons}>
        <Button
          size="small"
          aria-label={words.saveOf(name)}
          disabledFocusable={isBusy}
          onClick={() => make("save")}
        >
          {words.save}
        </Button>
        <Button
          size="small"
          aria-label={words.copyOf(name)}
          disabledFocusable={isBusy}
          onClick={() => make("copy")}
        >
          {words.copy}
        </Button>
      </div>
    </div>
  );
}
