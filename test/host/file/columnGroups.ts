import { attribute } from "./xmlText";

/**
 * The library marks every column of a folded group as collapsed; a file marks the column after the group, where Excel
 * shows the [+] (ECMA-376 part 1, 18.3.1.13, col/@collapsed).
 */
export function withCollapsedSummary(sheetXml: string): string {
  return sheetXml.replace(/<cols>.*?<\/cols>/s, (cols) => {
    const columns = (cols.match(/<col\b[^>]*\/>/g) ?? []).map(readColumn);
    return `<cols>${columns.flatMap((column, index) => marked(columns, column, index)).join("")}</cols>`;
  });
}

interface Column {
  readonly first: number;
  readonly last: number;
  readonly attributes: string;
  readonly folded: boolean;
}

function readColumn(tag: string): Column {
  return {
    first: Number(attribute(tag, "min")),
    last: Number(attribute(tag, "max")),
    attributes: tag.replace(/^<col|\/>$|\s(?:min|max|collapsed)="[^"]*"/g, ""),
    folded: attribute(tag, "hidden") === "1" && attribute(tag, "outlineLevel") !== undefined,
  };
}

/** The column itself, the one after a group marked, and a mark of its own where nothing is said of that column. */
function marked(columns: readonly Column[], column: Column, index: number): string[] {
  const before = columns[index - 1];
  const after = columns[index + 1];
  const { first, last, attributes, folded } = column;
  if (!folded && before?.folded && before.last + 1 === first) {
    const summary = render(first, first, `${attributes} collapsed="1"`);
    return last > first ? [summary, render(first + 1, last, attributes)] : [summary];
  }
  const own = render(first, last, attributes);
  const open = folded && after?.first !== last + 1;
  return open ? [own, render(last + 1, last + 1, ' collapsed="1"')] : [own];
}

function render(first: number, last: number, attributes: string): string {
  return `<col min="${first}" max="${last}"${attributes}/>`;
}
