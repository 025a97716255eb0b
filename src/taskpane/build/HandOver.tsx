import { Body1, Button, Field, Textarea } from "@fluentui/react-components";
import { useRef, type ChangeEvent, type ReactElement } from "react";
import type { PreviewSession } from "../../commands/previewSession";
import { previewMessages } from "../../messages/preview";
import type { Language } from "../../messages/wording";
import { fileList, handedOver, outsideList, READABLE_FILES } from "../preview/outsideLists";
import { useScreenStyles } from "../screenStyles";

interface HandOverProps {
  readonly kind: "file" | "clipboard";
  /** What is said of files, where it is not that they may be dropped anywhere. */
  readonly hint?: string;
  readonly session: Pick<PreviewSession, "showOutside">;
  readonly language: Language;
}

type TakerProps = Pick<HandOverProps, "session" | "language">;

/** Takes a list from outside the workbook; it is read at once. */
export function HandOver({ kind, hint, ...taker }: HandOverProps): ReactElement {
  return kind === "file" ? <FileChooser {...taker} hint={hint} /> : <PasteBox {...taker} />;
}

function FileChooser({ session, hint, language }: Omit<HandOverProps, "kind">): ReactElement {
  const styles = useScreenStyles();
  const words = previewMessages[language];
  const chooser = useRef<HTMLInputElement>(null);
  const takeFiles = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // The same file, corrected, may be chosen again.
    target.value = "";
    if (files.length > 0) {
      void session.showOutside(() => fileList(files));
    }
  };
  return (
    <div className={styles.part}>
      <Body1>{hint ?? words.fileHint}</Body1>
      <input
        ref={chooser}
        type="file"
        accept={READABLE_FILES}
        multiple
        hidden
        aria-label={words.chooseFile}
        onChange={takeFiles}
      />
      <Button appearance="primary" size="large" onClick={() => chooser.current?.click()}>
        {words.chooseFile}
      </Button>
    </div>
  );
}

/** Pasting is the user's to do: Excel on the web lets no page look into the clipboard by itself. */
function PasteBox({ session, language }: TakerProps): ReactElement {
  const words = previewMessages[language];
  const take = (data: DataTransfer): void => {
    const content = handedOver(data);
    void session.showOutside(() => outsideList(content, words.pastedName));
  };
  return (
    <Field label={words.pasteHere} hint={words.pasteHint}>
      {/* Takes pastes and drops only: what is typed is no list. */}
      <Textarea
        value=""
        placeholder={words.pastePrompt}
        onPaste={(event) => {
          event.preventDefault();
          take(event.clipboardData);
        }}
        onDrop={(event) => {
          event.preventDefault();
          event.stopPropagation();
          take(event.dataTransfer);
        }}
      />
    </Field>
  );
}
