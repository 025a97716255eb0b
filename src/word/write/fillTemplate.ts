import { PatchType, patchDetector, patchDocument, type IPatch } from "docx";
import { openDocx } from "../docxParts";
import { runsOf } from "./lines";
import { TemplateProblem } from "./templateProblem";

/** Words for the places of a template. */
export interface Filling {
  /** By name: what stands in the template as {{name}}. */
  readonly words: Readonly<Record<string, string>>;
  /** The row that holds {{rows.field}} is repeated for each of these. */
  readonly rows: {
    readonly name: string;
    readonly each: readonly Readonly<Record<string, string>>[];
  };
  /** Places without which the document would say nothing. */
  readonly needed: readonly string[];
}

/**
 * A .docx with the places of a template filled in; everything else in it, its formats included, stays as the office made it.
 * @throws UnreadableDocument where the template is no readable .docx
 * @throws TemplateProblem where it lacks a needed place, has one that nothing is known for, or has one of the rows outside a table
 */
export async function fillTemplate(template: Uint8Array, filling: Filling): Promise<Uint8Array> {
  const { words, rows, needed } = filling;
  await openDocx(template);
  const found = await patchDetector({ data: template, trimPlaceholders: true });
  const missing = needed.filter((place) => !found.includes(place));
  if (missing.length > 0) {
    throw new TemplateProblem("missing", missing);
  }
  const known = new Set([...Object.keys(words), ...rowPlaces(rows)]);
  const unknown = found.filter((place) => !known.has(place));
  if (unknown.length > 0) {
    throw new TemplateProblem("unknown", unknown);
  }
  const filled = await patchDocument({
    outputType: "uint8array",
    data: template,
    trimPlaceholders: true,
    patches: {
      ...patchesOf(words),
      [rows.name]: { type: PatchType.TABLE_ROWS, rows: rows.each.map(patchesOf) },
    },
  });
  const left = await patchDetector({ data: filled, trimPlaceholders: true });
  if (left.length > 0) {
    throw new TemplateProblem("outsideTable", [...new Set(left)]);
  }
  return filled;
}

function rowPlaces({ name, each }: Filling["rows"]): readonly string[] {
  return Object.keys(each[0] ?? {}).map((field) => `${name}.${field}`);
}

function patchesOf(words: Readonly<Record<string, string>>): Readonly<Record<string, IPatch>> {
  return Object.fromEntries(
    Object.entries(words).map(([place, text]) => [
      place,
      { type: PatchType.PARAGRAPH, children: runsOf(withoutPlaces(text)) },
    ])
  );
}

/** The words of people are no template: braces that would be a place there are kept apart by a character without width. */
function withoutPlaces(text: string): string {
  return text.replace(/\{(?=\{)/g, "{\u200C");
}
