import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";

/** Where a kind of damage strikes and with what: any numbers, taken modulo whatever they choose from. */
interface Blow {
  readonly at: number;
  readonly other: number;
}

type XmlDamage = (xml: string, blow: Blow) => string;
type ByteDamage = (bytes: Uint8Array, blow: Blow) => Uint8Array;

/** Values that no attribute should have. */
const ODD_VALUES = [
  "",
  "-1",
  "0",
  "1e9",
  "99999999999999999999",
  "NaN",
  "restart",
  "XFE1048577",
  "A1:XFD1048576",
  "../../x",
  "&#0;",
  "\ud83d",
];

/** Markup that no writer leaves where it lands. */
const ODD_MARKUP = [
  "&nothing;",
  "&#x110000;",
  "&#0;",
  "\u0000",
  "\ufffe",
  "<",
  "]]>",
  "<![CDATA[x]]>",
  "<!-- -- -->",
  '<w:gridSpan w:val="1000000000"/>',
  '<w:gridBefore w:val="63"/>',
  "<w:vMerge/>",
  "<w:tc/>",
  "<w:tr/>",
  "<w:tbl/>",
  "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
  '<w:numPr><w:ilvl w:val="-1"/><w:numId w:val="1e9"/></w:numPr>',
  '<row r="1048577"/>',
  '<c r="ZZZZ1"><v>1</v></c>',
  '<c t="s"><v>999999</v></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  "<f>1+</f>",
];

const WRAPPERS = ["w:sdt", "w:ins", "w:r", "w:tbl", "row", "si", "x"];

/** Tags and the text between them. */
function tokensOf(xml: string): readonly string[] {
  return xml.match(/<[^>]*>|[^<]+/g) ?? [];
}

const dropToken: XmlDamage = (xml, { at }) => {
  const tokens = tokensOf(xml);
  return tokens.toSpliced(at % Math.max(1, tokens.length), 1).join("");
};

/** From a tag to another: an element, a part of one or parts of several. */
const dropTokens: XmlDamage = (xml, { at, other }) => {
  const tokens = tokensOf(xml);
  return tokens.toSpliced(at % Math.max(1, tokens.length), 1 + (other % 40)).join("");
};

const repeatTokens: XmlDamage = (xml, { at, other }) => {
  const tokens = tokensOf(xml);
  const from = at % Math.max(1, tokens.length);
  const again = tokens.slice(from, from + 1 + (other % 60));
  return tokens.toSpliced(from, 0, ...again).join("");
};

const dropElement: XmlDamage = (xml, { at }) => {
  const tokens = tokensOf(xml);
  const from = at % Math.max(1, tokens.length);
  const name = /^<([\w:]+)[^/>]*>$/u.exec(tokens[from] ?? "")?.[1];
  const to = name === undefined ? -1 : tokens.indexOf(`</${name}>`, from);
  return to < 0 ? xml : tokens.toSpliced(from, to - from + 1).join("");
};

const oddAttribute: XmlDamage = (xml, { at, other }) => {
  const attributes = [...xml.matchAll(/="([^"]*)"/gu)];
  const found = attributes[at % Math.max(1, attributes.length)];
  const value = ODD_VALUES[other % ODD_VALUES.length]!;
  return found
    ? `${xml.slice(0, found.index)}="${value}"${xml.slice(found.index + found[0].length)}`
    : xml;
};

const oddMarkup: XmlDamage = (xml, { at, other }) => {
  const tokens = tokensOf(xml);
  return tokens
    .toSpliced(at % Math.max(1, tokens.length), 0, ODD_MARKUP[other % ODD_MARKUP.length]!)
    .join("");
};

const nestDeep: XmlDamage = (xml, { at, other }) => {
  const tokens = tokensOf(xml);
  const name = WRAPPERS[other % WRAPPERS.length]!;
  const depth = [50, 1_000, 20_000][other % 3]!;
  const nest = `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);
  return tokens.toSpliced(at % Math.max(1, tokens.length), 0, nest).join("");
};

/** Entities that grow to thousands of millions of letters where a parser resolves them. */
const entityBomb: XmlDamage = (xml) => {
  const levels = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`
  );
  const type = `<!DOCTYPE x [<!ENTITY e0 "ha">${levels.join("")}]>`;
  return xml.replace(/(<\?xml[^>]*\?>)?/u, `$1${type}`).replace(/>([^<]+)</u, ">&e9;<");
};

const cutXml: XmlDamage = (xml, { at }) => xml.slice(0, at % (xml.length + 1));

const XML_DAMAGES = [
  dropToken,
  dropTokens,
  dropTokens,
  repeatTokens,
  repeatTokens,
  dropElement,
  dropElement,
  oddAttribute,
  oddAttribute,
  oddAttribute,
  oddMarkup,
  oddMarkup,
  oddMarkup,
  nestDeep,
  entityBomb,
  cutXml,
] as const;

const flipBytes: ByteDamage = (bytes, { at, other }) => {
  const flipped = bytes.slice();
  for (let count = 0; count <= other % 8; count += 1) {
    const place = (at * (count + 1)) % bytes.length;
    flipped[place] = flipped[place]! ^ (1 << ((other + count) % 8));
  }
  return flipped;
};

const cutBytes: ByteDamage = (bytes, { at }) => bytes.slice(0, at % bytes.length);

const dropBytes: ByteDamage = (bytes, { at, other }) => {
  const from = at % bytes.length;
  return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(from + 1 + (other % 200))]);
};

/** In the directory at the end of the file, where the sizes and places of the parts stand. */
const spoilDirectory: ByteDamage = (bytes, { at, other }) => {
  const spoilt = bytes.slice();
  const place = bytes.length - 1 - (at % Math.min(600, bytes.length));
  spoilt[place] = other % 256;
  return spoilt;
};

const BYTE_DAMAGES = [
  flipBytes,
  flipBytes,
  cutBytes,
  dropBytes,
  spoilDirectory,
  spoilDirectory,
] as const;

const blow: fc.Arbitrary<Blow> = fc.record({ at: fc.nat(), other: fc.nat() });

/** Sound files whose bytes were changed on the way. */
export function spoiltBytes(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const damage = fc.tuple(fc.constantFrom(...BYTE_DAMAGES), blow);
  return fc
    .tuple(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([file, damages]) =>
      damages.reduce(
        (bytes, [strike, at]) => (bytes.length === 0 ? bytes : strike(bytes, at)),
        file
      )
    );
}

/** Sound files with damage inside their parts, or with parts missing, empty or in UTF-16. */
export function spoiltParts(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const unpacked = files.map((file) => unzipSync(file));
  const xml = fc.tuple(fc.nat(), fc.constantFrom(...XML_DAMAGES), blow);
  const whole = fc.tuple(fc.nat(), fc.constantFrom("missing", "empty", "utf16", "binary"));
  return fc
    .tuple(
      fc.constantFrom(...unpacked),
      fc.array(xml, { minLength: 1, maxLength: 4 }),
      fc.option(whole, { freq: 8 })
    )
    .map(([parts, damages, lost]) => {
      const changed = damages.reduce((before, [part, strike, at]) => {
        const path = chosenPath(before, part);
        return { ...before, [path]: strToU8(strike(strFromU8(before[path]!), at)) };
      }, parts);
      return zipSync(lost ? withoutPart(changed, ...lost) : changed, { level: 1 });
    });
}

/** Every second time the largest part, which holds the list. */
function chosenPath(parts: Unzipped, part: number): string {
  const paths = Object.keys(parts);
  const largest = paths.reduce((one, other) =>
    parts[other]!.length > parts[one]!.length ? other : one
  );
  return part % 2 === 0 ? largest : paths[part % paths.length]!;
}

function withoutPart(
  parts: Unzipped,
  part: number,
  how: "missing" | "empty" | "utf16" | "binary"
): Unzipped {
  const path = chosenPath(parts, part);
  const { [path]: bytes = new Uint8Array(), ...others } = parts;
  switch (how) {
    case "missing":
      return others;
    case "empty":
      return { ...others, [path]: new Uint8Array() };
    case "utf16":
      return {
        ...others,
        [path]: new Uint8Array(Buffer.from(`\ufeff${strFromU8(bytes)}`, "utf16le")),
      };
    case "binary":
      return { ...others, [path]: bytes.map((byte, index) => byte ^ (index * 31)) };
  }
}
