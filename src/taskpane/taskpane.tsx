import { createRoot } from "react-dom/client";
import { sharedPreview, sharedSession } from "../commands/sharedSession";
import { paneLanguage, prefersDark, surroundings } from "./officeContext";
import { Pane } from "./Pane";

void surroundings().then((where) => {
  const language = paneLanguage();
  document.documentElement.lang = language;
  const root = document.getElementById("root");
  if (root) {
    createRoot(root).render(
      <Pane
        session={sharedSession}
        preview={sharedPreview}
        surroundings={where}
        language={language}
        dark={prefersDark()}
      />
    );
  }
});
