import { createRoot } from "react-dom/client";
import { sharedSessions } from "../commands/sharedSession";
import { surroundings } from "./officeContext";
import { Pane } from "./Pane";

void surroundings().then((where) => {
  const root = document.getElementById("root");
  if (root) {
    createRoot(root).render(<Pane sessions={sharedSessions} surroundings={where} />);
  }
});
