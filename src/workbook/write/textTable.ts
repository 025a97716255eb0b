import { attributes, MAIN, xmlText, XML_HEAD } from "./xml";

/** The texts of a file's cells, each once, by number. */
export class TextTable {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** The number of a text that stands in one more cell. */
  numberOf(text: string): number {
    this.uses += 1;
    const found = this.numbers.get(text);
    if (found !== undefined) {
      return found;
    }
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** `xl/sharedStrings.xml`. */
  xml(): string {
    const texts = [...this.numbers.keys()];
    const counts = attributes({ count: this.uses, uniqueCount: texts.length });
    const items = texts.map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
    return `${XML_HEAD}<sst xmlns="${MAIN}"${counts}>${items.join("")}</sst>`;
  }
}
