/** Start tags of one local name, whatever prefix the writer chose ("<sheet …>", "<x:sheet …/>"), in order. */
export function tagsOf(xml: string, name: string): readonly string[] {
  // Without "<" inside, so that text without ">" costs no more than its length.
  return xml.match(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?>`, "gu")) ?? [];
}

/** An attribute of a start tag by its local name; "" where it is missing. */
export function attributeIn(tag: string, name: string): string {
  const found = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(tag);
  return withoutEntities(found?.[1] ?? found?.[2] ?? "");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

/** Text of an attribute or element with its characters in place of their entities. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp|#\d{1,7}|#x[\da-f]{1,6});/giu, (entity) => {
    const named = ENTITIES[entity.toLowerCase()];
    return named ?? characterOf(entity);
  });
}

function characterOf(entity: string): string {
  const code = /^&#x/iu.test(entity) ? parseInt(entity.slice(3), 16) : Number(entity.slice(2, -1));
  return code > 0x10ffff ? entity : String.fromCodePoint(code);
}
