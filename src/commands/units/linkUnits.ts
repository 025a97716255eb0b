import type { Sessions } from "../sessions";
import type { UnitsSessions } from "./unitsSessions";

/**
 * Tells the others of slips that were written, and looks at those that came back anew where somebody else wrote in the add-in:
 * what they say against the appendix is another thing then.
 */
export function linkUnits(
  { receiving }: Pick<UnitsSessions, "receiving">,
  { changes, screen }: Pick<Sessions, "changes" | "screen">
): void {
  changes.follow(receiving, "units", ({ writing }) => [
    writing.kind === "written" || writing.kind === "undone" ? writing : null,
  ]);
  changes.subscribe(() => {
    const by = changes.state()?.by;
    // Whoever types into the sheet is not interrupted by reading: turning back to the pane reviews anew.
    if (screen.state() === "units" && by !== "units" && by !== "sheet") {
      void receiving.refresh();
    }
  });
}
