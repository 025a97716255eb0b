import type { KeyboardEvent } from "react";

/** Whatever the Tab key may lead to. */
const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";
/** Fluent UI puts these beside its groups to hear where the focus comes from; they are no place for it. */
const SIGNPOST = "[data-tabster-dummy]";

/**
 * Keeps the Tab key to the browser while it leads from one control of the pane to another. On the web Office.js moves the
 * focus itself and knows only some of what can have it: from a heading it leaves the pane. Beyond the first and the last
 * control it may: there it leads back into Excel.
 */
export function keepTabInside(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget, key, shiftKey, target } = event;
  if (key === "Tab" && leadsOn(currentTarget, target as Node, shiftKey)) {
    event.stopPropagation();
  }
}

function leadsOn(pane: HTMLElement, from: Node, isBackwards: boolean): boolean {
  const wanted = isBackwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...pane.querySelectorAll<HTMLElement>(FOCUSABLE)].some(
    (each) => (from.compareDocumentPosition(each) & wanted) !== 0 && takesFocus(each)
  );
}

function takesFocus(element: HTMLElement): boolean {
  return (
    element.tabIndex >= 0 &&
    !element.matches(`:disabled, ${SIGNPOST}`) &&
    // Older webviews do not know it; there a hidden control counts.
    element.checkVisibility?.() !== false
  );
}
