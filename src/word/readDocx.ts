import type { Grid } from "../intake/grid";
import { readAssignments, type Assignments } from "./assignments";
import { blocksOf, type Block, type WordParagraph } from "./blocks";
import { openDocx } from "./docxParts";
import { headingLines } from "./headingLines";
import { ParagraphNumbers } from "./numbering";
import { readPlanBody, type PlanBody } from "./planBody";
import { tableGrid, textGrid } from "./tableGrid";

/** A plan as its Word document has it, before its list is recognised. */
export interface WordPlan {
  /** Every table with the lines that head it; for a document without tables its paragraphs, a row each. */
  readonly grids: readonly Grid[];
  readonly body: PlanBody;
  /** From the section "Tổ chức thực hiện". */
  readonly agencies: Assignments["agencies"];
  readonly reporting: Assignments["reporting"];
}

/**
 * Reads a .docx: its tables as grids and what the plan around them says.
 * @param name what the grids are called: the file's name
 * @throws UnreadableDocument for anything that is no readable .docx
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<WordPlan> {
  const { document, numbering } = await openDocx(bytes);
  const blocks = blocksOf(document, new ParagraphNumbers(numbering));
  const lines = blocks.flatMap(linesOf);
  const grids = gridsIn(blocks, name);
  return {
    grids: grids.length > 0 ? grids : [textGrid(lines, name)],
    body: readPlanBody(lines),
    ...readAssignments(blocks.flatMap((block) => (block.kind === "table" ? [] : [block.text]))),
  };
}

function gridsIn(blocks: readonly Block[], name: string): readonly Grid[] {
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

/** The head of a document stands in a table without borders, its lines in cells. */
function linesOf(block: Block): readonly string[] {
  const texts =
    block.kind === "table"
      ? block.rows.flatMap((row) => row.cells.map((cell) => cell.text))
      : [block.text];
  return texts.flatMap((text) => text.split("\n")).filter((line) => line.trim() !== "");
}
