/**
 * Leaves the focus in the pane while the user works there. The grid asks for it whenever it draws a sheet anew; in Excel a
 * sheet that an add-in writes or activates does not: only the user goes there. Once it is taken from a frame, the control
 * inside that had it has lost it for good, so the grid's asking is not heard.
 */
export function keepFocusInPane(pane: HTMLElement, grid: HTMLElement): void {
  let inPane = false;
  const leave = (): void => {
    inPane = false;
  };
  // The pane's frame is a window of its own: the page loses the focus to it.
  window.addEventListener("blur", () => {
    inPane = pane.contains(document.activeElement);
  });
  for (const gesture of ["pointerdown", "keydown", "focusin"]) {
    document.addEventListener(
      gesture,
      ({ target }) => pane.contains(target as Node) || leave(),
      true
    );
  }
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions): void {
    if (!(inPane && grid.contains(this))) {
      focus.call(this, options);
    }
  };
}
