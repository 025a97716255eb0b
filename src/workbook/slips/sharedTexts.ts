import { attributeIn, withoutEntities } from "../tags";

/** A text with its fonts: null for parts that name none and take the cell's. */
export interface FontedText {
  readonly text: string;
  readonly fonts: readonly (string | null)[];
}

const ITEM = /<(?:\w+:)?si(?:\s[^<>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/gu;
/** How words sound (Japanese); it is no part of the text. */
const PHONETIC = /<(?:\w+:)?rPh\s[\s\S]*?<\/(?:\w+:)?rPh>/gu;
const RUN = /<(?:\w+:)?r(?:\s[^<>]*)?>([\s\S]*?)<\/(?:\w+:)?r>/gu;
const TEXT = /<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)<\/(?:\w+:)?t>/gu;
const FONT = /<(?:\w+:)?rFont\s[^<>]*>/u;
/** How Excel writes a character that XML cannot hold: "_x000D_". */
const ESCAPED = /_x([\dA-F]{4})_/giu;

/** The texts that the cells of a workbook share, in order. */
export function sharedTexts(xml: string | null): readonly FontedText[] {
  return [...(xml ?? "").matchAll(ITEM)].map(([, content = ""]) => fontedText(content));
}

/** The text inside `<si>` or `<is>`. */
export function fontedText(content: string): FontedText {
  const plain = content.includes("rPh") ? content.replace(PHONETIC, "") : content;
  const runs = [...plain.matchAll(RUN)].map(([, run = ""]) => run);
  return runs.length === 0
    ? { text: textIn(plain), fonts: [null] }
    : { text: runs.map(textIn).join(""), fonts: runs.map(fontOfRun) };
}

/** Text of an element as Excel shows it. */
export function shownText(xml: string): string {
  return withoutEntities(xml).replace(ESCAPED, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
}

function textIn(xml: string): string {
  return [...xml.matchAll(TEXT)].map(([, text = ""]) => shownText(text)).join("");
}

function fontOfRun(run: string): string | null {
  const tag = FONT.exec(run)?.[0];
  return tag === undefined ? null : attributeIn(tag, "val");
}
