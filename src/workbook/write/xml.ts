/** The first line of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Characters that XML has no place for, and what looks like the spelling of one (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
const SPELLED =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[\dA-Fa-f]{4}_)/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** A text as an element holds it. */
export function xmlText(text: string): string {
  return spelled(text).replace(/[&<>]/g, (letter) => ENTITIES[letter]!);
}

/** A text as an attribute holds it, without the quotes. */
export function xmlAttribute(text: string): string {
  return spelled(text).replace(/[&<>"\n\t]/g, (letter) => ENTITIES[letter]!);
}

/** Attributes of a tag, each with a blank before it; those that are undefined are left out. */
export function attributes(
  values: Readonly<Record<string, string | number | boolean | undefined>>
): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlAttribute(attributeText(value!))}"`)
    .join("");
}

/** An element with its children; "" where there are none. */
export function list(name: string, children: readonly string[], others = ""): string {
  return children.length === 0
    ? ""
    : `<${name} count="${children.length}"${others}>${children.join("")}</${name}>`;
}

function attributeText(value: string | number | boolean): string {
  return typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}

function spelled(text: string): string {
  return text.replace(
    SPELLED,
    (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
  );
}
