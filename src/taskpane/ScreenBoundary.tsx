import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { paneMessages } from "../messages/pane";
import type { Language } from "../messages/wording";
import { causeInWords } from "./causeInWords";
import { NoticeBar } from "./NoticeBar";

interface ScreenBoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

interface ScreenBoundaryState {
  readonly cause: unknown;
}

/**
 * Says that a screen could not be shown, in place of an empty pane. Mostly a part of it could not be loaded: the network is
 * down, or an update has put another version on the server.
 */
export class ScreenBoundary extends Component<ScreenBoundaryProps, ScreenBoundaryState> {
  override state: ScreenBoundaryState = { cause: null };

  static getDerivedStateFromError(cause: unknown): ScreenBoundaryState {
    return { cause };
  }

  override render(): ReactNode {
    const { cause } = this.state;
    const { children, language } = this.props;
    if (cause === null) {
      return children;
    }
    const { notShown, reload } = paneMessages[language];
    const notice = { title: notShown.title, ...causeInWords(cause, notShown.body, language) };
    return (
      <>
        <NoticeBar notice={notice} intent="error" language={language} />
        <Button onClick={() => window.location.reload()}>{reload}</Button>
      </>
    );
  }
}
