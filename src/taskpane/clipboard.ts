/**
 * Copies text; false where the page may not. Goes by a selection because Excel on the web blocks the asynchronous
 * clipboard in its frames.
 */
export function copyText(text: string): boolean {
  const carrier = document.createElement("textarea");
  const focused = document.activeElement;
  carrier.value = text;
  carrier.style.position = "fixed";
  carrier.style.opacity = "0";
  document.body.append(carrier);
  carrier.select();
  const copied = document.execCommand("copy");
  carrier.remove();
  if (focused instanceof HTMLElement) {
    focused.focus();
  }
  return copied;
}
