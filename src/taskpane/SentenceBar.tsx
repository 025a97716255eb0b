import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Children, type ReactElement, type ReactNode } from "react";

interface SentenceBarProps {
  readonly intent: "success" | "warning" | "info";
  readonly text: string;
  /** What can be done about it: buttons. */
  readonly children?: ReactNode;
}

/** Says in a bar what came of something, or what to know before it. */
export function SentenceBar({ intent, text, children }: SentenceBarProps): ReactElement {
  const actions = Children.toArray(children);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      {actions.length > 0 && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
