import { ribbonCommands } from "./ribbon";
import { restoreUnfinished, sharedSession } from "./sharedSession";

void Office.onReady(({ host }) => {
  if (host === Office.HostType.Excel) {
    void sharedSession.restore(restoreUnfinished);
  }
  const surroundings = { session: sharedSession, showPane: () => Office.addin.showAsTaskpane() };
  for (const [name, command] of Object.entries(ribbonCommands)) {
    // Excel keeps the button busy until `completed`, so it is called whatever happens.
    Office.actions.associate(name, (event: Office.AddinCommands.Event) =>
      command(surroundings).finally(() => event.completed())
    );
  }
});
