import { Textarea } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";

/** Characters that a line holds in a pane of 320 px, and lines that leave room for the rest of the pane. */
const LINE = 36;
const MOST_ROWS = 12;

interface MessageTextProps {
  readonly label: string;
  readonly text: string;
  /** It could not be copied and is to be copied by hand. */
  readonly isSelected: boolean;
}

/** A message to read before it is copied; selected where it has to be copied by hand. */
export function MessageText({ label, text, isSelected }: MessageTextProps): ReactElement {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isSelected) {
      area.current?.focus();
      area.current?.select();
    }
  }, [isSelected]);
  return (
    <Textarea
      ref={area}
      readOnly
      resize="vertical"
      rows={rowsFor(text)}
      aria-label={label}
      value={text}
    />
  );
}

function rowsFor(text: string): number {
  const rows = text.split("\n").map((line) => Math.max(1, Math.ceil(line.length / LINE)));
  return Math.min(
    MOST_ROWS,
    rows.reduce((sum, each) => sum + each, 0)
  );
}
