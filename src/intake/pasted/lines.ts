import { toComposed } from "../../text/unicode";

/** A line as it stands on the page, and the font that all its words are in; "" for several or an unknown one. */
export interface Line {
  readonly text: string;
  readonly font: string;
}

/** How text is to be taken. */
export interface Look {
  readonly font: string;
  /** Blanks and line breaks count as they are (`white-space: pre`). */
  readonly verbatim: boolean;
  /** A number or bullet that Word wrote out; its font says nothing of the words. */
  readonly marker: boolean;
}

const COLLAPSED = /[ \t\n\r\f]+/gu;

/**
 * Collects text into lines as a browser shows it. No-break blanks and soft hyphens inside a line stay: the one are the
 * writer's own, the other a letter in an old encoding.
 */
export class LineWriter {
  private lines: Line[] = [];
  private text = "";
  private label = "";
  /** Nothing or a plain blank stands before the next words. */
  private endsBlank = true;
  private fonts = new Set<string>();

  write(text: string, look: Look): void {
    if (!look.verbatim) {
      this.append(text.replace(COLLAPSED, " "), look, this.endsBlank);
      return;
    }
    text.split("\n").forEach((part, index) => {
      if (index > 0) {
        this.newLine();
      }
      this.append(part, look, false);
    });
  }

  /** A number or bullet for the next words, on whichever line they begin. */
  startItem(label: string): void {
    this.endLine();
    this.label = label;
  }

  /** An item without words is its number alone. */
  endItem(): void {
    if (this.label !== "") {
      this.newLine();
    }
    this.endLine();
  }

  /** Ends the line that has been begun, if any. */
  endLine(): void {
    if (this.text !== "") {
      this.newLine();
    }
  }

  newLine(): void {
    const text = this.label + this.text;
    const [font = "", ...others] = this.fonts;
    this.lines.push({
      text: toComposed(text.slice(0, shownLength(text))),
      font: others.length > 0 ? "" : font,
    });
    this.text = "";
    this.endsBlank = true;
    this.label = "";
    this.fonts = new Set();
  }

  /** The lines so far, without empty ones at both ends; the writer starts anew. */
  take(): readonly Line[] {
    this.endLine();
    const taken = this.lines;
    this.lines = [];
    const first = taken.findIndex(isFilled);
    return first < 0 ? [] : taken.slice(first, taken.findLastIndex(isFilled) + 1);
  }

  private append(text: string, { font, marker }: Look, folds: boolean): void {
    const shown = folds ? text.replace(/^ /u, "") : text;
    if (shown === "") {
      return;
    }
    if (this.label !== "") {
      this.text = `${this.label} `;
      this.label = "";
    }
    this.text += shown;
    this.endsBlank = shown.endsWith(" ");
    if (shown.trim() !== "" && !marker) {
      this.fonts.add(font);
    }
  }
}

/** The font that all these lines are in; "" for several or an unknown one. */
export function fontOf(lines: readonly Line[]): string {
  const fonts = new Set(lines.filter(({ text }) => text.trim() !== "").map(({ font }) => font));
  const [font = "", ...others] = fonts;
  return others.length > 0 ? "" : font;
}

/** Length without the blanks at its end, which no one sees; by hand, as a pattern would try each of a long run anew. */
function shownLength(text: string): number {
  let end = text.length;
  while (text[end - 1] === " " || text[end - 1] === "\u00A0") {
    end -= 1;
  }
  return end;
}

function isFilled({ text }: Line): boolean {
  return text.trim() !== "";
}
