/**
 * Lets the grid have the focus only where the user goes there, or where nothing else has it. The grid asks for it whenever
 * it draws a sheet anew; in Excel a sheet that an add-in writes or activates takes it neither from the pane nor from the
 * formula line. Once it is taken from a frame, the control inside that had it has lost it for good, so the grid's asking
 * is not heard.
 */
export function hearOnlyUsers(grid: HTMLElement): void {
  let isInvited = false;
  document.addEventListener(
    "pointerdown",
    ({ target }) => {
      isInvited = grid.contains(target as Node);
    },
    true
  );
  document.addEventListener("focusin", ({ target }) => {
    isInvited = isInvited && grid.contains(target as Node);
  });
  // The pane's frame is a window of its own: the page loses the focus to it.
  window.addEventListener("blur", () => {
    isInvited = false;
  });
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions): void {
    const { activeElement, body } = document;
    const isFree = activeElement === null || activeElement === body || grid.contains(activeElement);
    if (isFree || isInvited || !grid.contains(this)) {
      focus.call(this, options);
    }
  };
}
