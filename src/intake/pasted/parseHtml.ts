/** What Windows puts before the HTML of its clipboard: "Version:1.0 StartHTML:0000000105 … SourceURL:…". */
const CLIPBOARD_HEADER = /^\uFEFF?Version:\d[^<]*/u;

/**
 * HTML of a clipboard as a document. It is the browser's own parser: no further code to load, and what it makes is
 * inert, for a document without a window runs no script and loads no picture. Nothing of it ever enters the page.
 */
export function parseHtml(html: string): Document {
  const content = html.replace(CLIPBOARD_HEADER, "");
  // Some programs hand over the rows without their table; a parser would drop the tags and keep a heap of words.
  const bareRows = /<tr[\s>]/iu.test(content) && !/<table[\s>]/iu.test(content);
  const whole = bareRows ? `<table>${content}</table>` : content;
  return new DOMParser().parseFromString(whole, "text/html");
}
