import { fontOf, LineWriter, type Line, type Look } from "./lines";
import { listLabels } from "./listLabels";
import { statedDate, type StatedDate } from "./statedDate";
import { Styles } from "./styles";
import { cellsOf, isLayout, rowsOf, tableCaption } from "./tables";
import { UnreadablePaste } from "./unreadablePaste";

/** A cell as it stands on the page. */
export interface PastedCell {
  readonly text: string;
  readonly font: string;
  /** What a spreadsheet says the text stands for. */
  readonly date: StatedDate | null;
  /** How many columns and rows it takes; 0 rows for all that are left. */
  readonly columns: number;
  readonly rows: number;
  /** It takes several columns only because nothing stands beside it. */
  readonly unmerged: boolean;
}

export type PastedRow = readonly PastedCell[];

/** What a page consists of, top to bottom. */
export type PageBlock =
  | { readonly kind: "lines"; readonly lines: readonly Line[] }
  | { readonly kind: "table"; readonly rows: readonly PastedRow[] };

const UNSEEN = new Set(
  "audio button canvas del embed head iframe img math meta noscript object script select style svg template textarea title video".split(
    " "
  )
);
const BLOCKS = new Set(
  "address article aside blockquote caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section ul".split(
    " "
  )
);
/** Bullets of Word are letters of fonts that have pictures in their place, or the "o" of Courier New. */
const BULLET_FONT = /^(?:symbol|wingdings.*|webdings|courier new)$/iu;
const EXCEL = 'meta[name="ProgId" i][content^="Excel" i]';

/** No program and no page nests deeper; Chrome itself stops at 512. */
const DEEPEST = 200;
const PLAIN: Look = { font: "", verbatim: false, marker: false };

/** Reads the visible text and the tables of a pasted document. */
export class Page {
  private readonly styles: Styles;
  /** Excel hides the end of a text that the next cell cuts off, and rows that are folded away: both are data. */
  private readonly hidesData: boolean;

  constructor(private readonly document: Document) {
    this.styles = new Styles(document);
    this.hidesData = document.querySelector(EXCEL) !== null;
  }

  /**
   * Paragraphs and tables in order. A table that only lays out the page (one inside it has more cells) counts as what it
   * holds; a small table in a cell is text of that cell.
   * @throws UnreadablePaste `tooDeep`
   */
  blocks(): readonly PageBlock[] {
    const blocks: PageBlock[] = [];
    const writer = new LineWriter();
    const flush = (): void => {
      const lines = writer.take();
      if (lines.length > 0) {
        blocks.push({ kind: "lines", lines });
      }
    };
    this.write(this.document.body, PLAIN, 0, writer, (table, look, depth) => {
      flush();
      const rows = this.tableRows(table, look, depth);
      if (rows.length > 0) {
        blocks.push({ kind: "table", rows });
      }
    });
    flush();
    return blocks;
  }

  private write(
    element: Element,
    inherited: Look,
    depth: number,
    writer: LineWriter,
    onTable: (table: Element, look: Look, depth: number) => void
  ): void {
    if (depth > DEEPEST) {
      throw new UnreadablePaste("tooDeep", `${depth} elements`);
    }
    const look = this.lookOf(element, inherited);
    const labels = /^[ou]l$/u.test(element.localName) ? this.labelsOf(element) : null;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === node.TEXT_NODE) {
        writer.write(shownText(node.nodeValue ?? "", look), look);
      } else if (node.nodeType === node.ELEMENT_NODE) {
        const child = node as Element;
        const label = labels?.get(child) ?? "";
        if (label !== "") {
          writer.startItem(label);
        }
        this.writeChild(child, look, depth + 1, writer, onTable);
        if (label !== "") {
          writer.endItem();
        }
      }
    }
  }

  private writeChild(
    child: Element,
    look: Look,
    depth: number,
    writer: LineWriter,
    onTable: (table: Element, look: Look, depth: number) => void
  ): void {
    const name = child.localName;
    if (UNSEEN.has(name) || this.isHidden(child)) {
      return;
    }
    if (name === "br") {
      writer.newLine();
      return;
    }
    if (name === "table" && !isLayout(child)) {
      const caption = tableCaption(child);
      if (caption) {
        this.writeChild(caption, look, depth, writer, onTable);
      }
      onTable(child, this.lookOf(child, look), depth + 1);
      return;
    }
    const standsAlone = BLOCKS.has(name) || /^(?:table|tr|td|th)$/u.test(name);
    if (standsAlone) {
      writer.endLine();
    }
    this.write(child, look, depth, writer, onTable);
    if (standsAlone) {
      writer.endLine();
    }
  }

  private tableRows(table: Element, look: Look, depth: number): readonly PastedRow[] {
    return rowsOf(table)
      .filter((row) => !this.isHidden(row))
      .map((row) => {
        const inRow = this.lookOf(row, look);
        const cells = cellsOf(row).filter((cell) => !this.isHidden(cell));
        return cells.map((cell) => this.cellOf(cell, inRow, depth + 1));
      });
  }

  private cellOf(cell: Element, look: Look, depth: number): PastedCell {
    const writer = new LineWriter();
    this.write(cell, look, depth, writer, (table, inner, deeper) => {
      writer.endLine();
      for (const row of this.tableRows(table, inner, deeper)) {
        const text = row.map((each) => each.text).join("\t");
        writer.write(text, { font: row[0]?.font ?? "", verbatim: true, marker: false });
        writer.newLine();
      }
    });
    const lines = writer.take();
    const text = lines.map((line) => line.text).join("\n");
    return {
      text,
      font: fontOf(lines),
      date: statedDate(cell, text, this.styles),
      columns: spanOf(cell, "colspan", 1),
      rows: spanOf(cell, "rowspan", 0),
      unmerged: this.styles.valueOf(cell, "mso-ignore").includes("colspan"),
    };
  }

  private lookOf(element: Element, inherited: Look): Look {
    const family = this.styles.valueOf(element, "font-family") || element.getAttribute("face");
    const spaces = this.styles.valueOf(element, "white-space");
    const marks = this.styles.valueOf(element, "mso-list").toLowerCase() === "ignore";
    const pre = spaces === "" ? inherited.verbatim : spaces.startsWith("pre");
    return {
      font: family ? firstFamily(family) : inherited.font,
      verbatim: pre || element.localName === "pre",
      marker: marks || inherited.marker,
    };
  }

  private labelsOf(list: Element): ReadonlyMap<Element, string> {
    return listLabels(list, (each) => this.styles.valueOf(each, "list-style-type"));
  }

  private isHidden(element: Element): boolean {
    return (
      this.isComment(element) ||
      this.styles.valueOf(element, "mso-hide").toLowerCase() === "all" ||
      (!this.hidesData &&
        (element.hasAttribute("hidden") ||
          this.styles.valueOf(element, "display").toLowerCase() === "none"))
    );
  }

  /** Word's comments: their marks in the text, and their words at its end. */
  private isComment(element: Element): boolean {
    return (
      element.classList.contains("msocomanchor") ||
      this.styles.valueOf(element, "mso-element") === "comment-list"
    );
  }
}

/** A number or bullet is followed by the no-break blanks that stand for Word's tab. */
function shownText(text: string, { marker, font }: Look): string {
  if (!marker) {
    return text;
  }
  const mark = text.replace(/\s+/gu, " ");
  return BULLET_FONT.test(font) ? mark.replace(/^ ?\S ?$/u, "•") : mark;
}

function firstFamily(families: string): string {
  return (families.split(",")[0] ?? "").replace(/["']/gu, "").trim();
}

/** As the HTML standard reads it: no number is 1, and no cell is wider than 1,000 columns. */
function spanOf(cell: Element, attribute: string, least: 0 | 1): number {
  const stated = /^\s*\d+/u.exec(cell.getAttribute(attribute) ?? "1");
  const count = Number(stated?.[0] ?? "1");
  return count < least ? 1 : Math.min(count, attribute === "colspan" ? 1_000 : 65_534);
}
