import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { paneMessages } from "../messages/pane";
import type { Language } from "../messages/wording";

/** More would make the pane slow to open and to scroll. */
const AT_ONCE = 50;

interface CutProps<T> {
  readonly items: readonly T[];
  readonly language: Language;
  readonly children: (shown: readonly T[]) => ReactElement;
}

/** Shows a long list by its beginning, and more of it on request. */
export function Cut<T>({ items, language, children }: CutProps<T>): ReactElement {
  const [most, setMost] = useState(AT_ONCE);
  const rest = items.length - most;
  return (
    <>
      {children(items.slice(0, most))}
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setMost(most + AT_ONCE)}>
          {paneMessages[language].more(rest)}
        </Button>
      )}
    </>
  );
}
