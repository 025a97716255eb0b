/** The raw value of an attribute inside one start tag; `name` may be a pattern. */
export function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/** Text out of an XML attribute or element. */
export function decodeXml(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-fA-F]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&amp;/g, "&");
}

/** Text into an XML attribute or element. */
export function encodeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** Start tags with their booleans as 1 and 0; the library reads some attributes in this form only. */
export function withNumericBooleans(xml: string): string {
  return xml.replace(/<[A-Za-z][^>]*>/g, (tag) =>
    tag.replace(/="true"/g, '="1"').replace(/="false"/g, '="0"')
  );
}
