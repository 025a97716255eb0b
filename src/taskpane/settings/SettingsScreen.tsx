import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkSession } from "../../commands/workSession";
import { paneMessages } from "../../messages/pane";
import type { Language } from "../../messages/wording";

interface SettingsScreenProps {
  readonly session: WorkSession;
  readonly language: Language;
}

/** The way to the settings sheet. */
export function SettingsScreen({ session, language }: SettingsScreenProps): ReactElement {
  return (
    <Button onClick={() => void session.run({ kind: "openSheet", role: "settings" })}>
      {paneMessages[language].screens.settings}
    </Button>
  );
}
