import { ribbonCommands } from "./ribbon";
import { restoreAtOpening, sharedSessions } from "./sharedSession";

void Office.onReady(({ host }) => {
  if (host === Office.HostType.Excel) {
    restoreAtOpening();
  }
  const surroundings = {
    sessions: sharedSessions,
    showPane: () => Office.addin.showAsTaskpane(),
  };
  for (const [name, command] of Object.entries(ribbonCommands)) {
    // Excel keeps the button busy until `completed`, so it is called whatever happens.
    Office.actions.associate(name, (event: Office.AddinCommands.Event) =>
      command(surroundings).finally(() => event.completed())
    );
  }
});
