import { decodeLegacy } from "../intake/cells/legacy";
import type { Block, WordText } from "./blocks";

/**
 * Blocks with their text also in Unicode, for what is read from it alone. A list is read from the text as it stands:
 * reading it tells what was decoded.
 */
export function decodeBlocks(blocks: readonly Block[]): readonly Block[] {
  const texts = blocks.flatMap<WordText>((block) =>
    block.kind === "paragraph" ? [block] : block.rows.flatMap((row) => row.cells)
  );
  const { grid } = decodeLegacy({
    name: "",
    firstRow: 1,
    firstColumn: 1,
    cells: texts.map(({ text }) => [{ kind: "text", text }]),
    merges: [],
    fonts: texts.map(({ font }) => [font]),
  });
  const values = grid.cells.flat().values();
  const next = (): string => {
    const value = values.next().value;
    return value?.kind === "text" ? value.text : "";
  };
  const decode = <T extends WordText>(text: T): T => ({ ...text, decoded: next() });
  return blocks.map((block) =>
    block.kind === "paragraph"
      ? decode(block)
      : {
          ...block,
          rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(decode) })),
        }
  );
}
