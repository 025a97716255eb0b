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

/**
 * Copies tables: programs that know tables take `html`, all others `text`. False where the page may not; it may for a moment
 * after a click.
 */
export function copyTables({
  html,
  text,
}: {
  readonly html: string;
  readonly text: string;
}): boolean {
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", give);
  const copied = copyText(text);
  document.removeEventListener("copy", give);
  return copied;
}
