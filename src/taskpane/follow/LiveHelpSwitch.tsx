import { Switch } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LiveHelpSession } from "../../commands/liveHelpSession";
import { liveHelpWords } from "../../messages/liveHelp";
import type { Language } from "../../messages/wording";
import { useWatched } from "../watched";

interface LiveHelpSwitchProps {
  readonly session: LiveHelpSession;
  readonly language: Language;
}

/** Turns the help while typing on and off: rarely touched, so it stands below everything else. */
export function LiveHelpSwitch({ session, language }: LiveHelpSwitchProps): ReactElement {
  const { on } = useWatched(session);
  const words = liveHelpWords(language);
  return (
    <Switch
      checked={on}
      label={words.switchedOn}
      title={words.hint}
      onChange={(_, { checked }) => void session.turn(checked)}
    />
  );
}
