import { Textarea } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";

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
      rows={Math.min(12, 3 + text.split("\n").length)}
      aria-label={label}
      value={text}
    />
  );
}
