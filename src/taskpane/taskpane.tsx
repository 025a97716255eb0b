import { createRoot } from "react-dom/client";
import { sharedSessions } from "../commands/sharedSession";
import { listenForFaults } from "./listenForFaults";
import { surroundings } from "./officeContext";
import { Pane } from "./Pane";

listenForFaults(window, sharedSessions.faults);

void surroundings().then((where) => {
  const root = document.getElementById("root");
  if (root) {
    createRoot(root).render(<Pane sessions={sharedSessions} surroundings={where} />);
  }
});
