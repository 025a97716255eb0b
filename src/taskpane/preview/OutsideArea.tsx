import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Field,
  Textarea,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useRef, type ChangeEvent, type ReactElement } from "react";
import type { PreviewSession } from "../../commands/previewSession";
import { previewMessages } from "../../messages/preview";
import type { Language } from "../../messages/wording";
import { fileList, handedOver, outsideList, READABLE_FILES } from "./outsideLists";
import { usePreviewStyles } from "./previewStyles";

const useStyles = makeStyles({
  area: {
    padding: tokens.spacingVerticalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  panel: { marginInline: 0 },
});

interface OutsideAreaProps {
  readonly session: PreviewSession;
  readonly language: Language;
}

/** Where a list from outside the workbook is pasted or dropped. */
export function OutsideArea({ session, language }: OutsideAreaProps): ReactElement {
  const styles = useStyles();
  const { stack } = usePreviewStyles();
  const words = previewMessages[language];
  const chooser = useRef<HTMLInputElement>(null);
  const take = (data: DataTransfer): void => {
    const content = handedOver(data);
    void session.showOutside(() => outsideList(content, words.pastedName));
  };
  const takeFiles = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // The same file, corrected, may be chosen again.
    target.value = "";
    if (files.length > 0) {
      void session.showOutside(() => fileList(files));
    }
  };
  return (
    <Accordion collapsible>
      <AccordionItem value="outside">
        <AccordionHeader as="h2">{words.outside}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <div
            className={mergeClasses(stack, styles.area)}
            // Without this the page would not take the drop.
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              event.stopPropagation();
              take(event.dataTransfer);
            }}
          >
            <Body1>{words.outsideHint}</Body1>
            <Field label={words.pasteHere}>
              {/* Takes pastes only: what is typed is no list. */}
              <Textarea
                value=""
                placeholder={words.pastePrompt}
                onPaste={(event) => {
                  event.preventDefault();
                  take(event.clipboardData);
                }}
              />
            </Field>
            <input
              ref={chooser}
              type="file"
              accept={READABLE_FILES}
              multiple
              hidden
              aria-label={words.chooseFile}
              onChange={takeFiles}
            />
            <Button onClick={() => chooser.current?.click()}>{words.chooseFile}</Button>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
