import type { Grid } from "../intake/grid";
import type { PlanDocument } from "../plan/document";
import type { Agency } from "../plan/plan";
import { assignedAgencies } from "./assignments";
import { blocksOf, type Block, type WordParagraph } from "./blocks";
import { openDocx } from "./docxParts";
import { decodeBlocks } from "./decodeBlocks";
import { headingLines } from "./headingLines";
import { areaDuties } from "./duties";
import { ParagraphNumbers } from "./numbering";
import { readPlanBody } from "./planBody";
import { readReportDays } from "./reportDays";
import { RunFonts } from "./runFonts";
import { tableGrid, textGrid } from "./tableGrid";
import { planTargets } from "./targets";

/** A plan as its Word document has it, before its list is recognised. */
export interface WordPlan {
  /** Every table with the lines that head it; for a document without tables its paragraphs, a row each. */
  readonly grids: readonly Grid[];
  readonly body: PlanDocument;
  /** Those of the section "Tổ chức thực hiện" that no directory knows. */
  readonly agencies: readonly Agency[];
}

/**
 * Reads a .docx: its tables as grids and what the plan around them says.
 * @param name what the grids are called: the file's name
 * @throws UnreadableDocument for anything that is no readable .docx
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<WordPlan> {
  const { document, numbering, styles } = await openDocx(bytes);
  const context = { numbers: new ParagraphNumbers(numbering, styles), fonts: new RunFonts(styles) };
  const blocks = decodeBlocks(blocksOf(document, context));
  const paragraphs = blocks.filter((block) => block.kind === "paragraph");
  const texts = paragraphs.map(({ decoded }) => decoded);
  const body = readPlanBody(blocks.flatMap(linesOf));
  const grids = gridsIn(blocks, name);
  return {
    grids: grids.length > 0 ? grids : [textGrid(paragraphs.flatMap(printedLines), name)],
    body: {
      ...body,
      ...readReportDays(texts, body.year),
      duties: areaDuties(texts),
      targets: planTargets(texts),
    },
    agencies: assignedAgencies(texts),
  };
}

/** The tables of a document; of several that may be lists each has a name of its own: "kế hoạch.docx (bảng 2)". */
function gridsIn(blocks: readonly Block[], name: string): readonly Grid[] {
  const grids = tablesIn(blocks, name);
  const lists = grids.filter(mayBeList);
  return lists.length < 2
    ? grids
    : grids.map((grid) => {
        const place = lists.indexOf(grid) + 1;
        return place === 0 ? grid : { ...grid, name: `${name} (bảng ${place})` };
      });
}

/** The head of a document and its signatures stand in tables of two columns. */
function mayBeList({ cells }: Grid): boolean {
  return cells.length > 1 && (cells[0]?.length ?? 0) > 2;
}

function tablesIn(blocks: readonly Block[], name: string): readonly Grid[] {
  const grids: Grid[] = [];
  let before: WordParagraph[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      before.push(block);
    } else {
      grids.push(tableGrid(block, headingLines(before), name));
      before = [];
    }
  }
  return grids;
}

/** The lines of a paragraph as they stand in the file, each with its font. */
function printedLines({ text, font }: WordParagraph) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => ({ text: line, font }));
}

/** The head of a document stands in a table without borders, its lines in cells. */
function linesOf(block: Block): readonly string[] {
  const texts =
    block.kind === "table"
      ? block.rows.flatMap((row) => row.cells.map((cell) => cell.decoded))
      : [block.decoded];
  return texts.flatMap((text) => text.split("\n")).filter((line) => line.trim() !== "");
}
