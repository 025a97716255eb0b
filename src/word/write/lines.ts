import { Paragraph, TextRun } from "docx";
import type { StyleId } from "./documentStyles";

/** A paragraph of a style, its lines apart by line breaks. */
export function styledLines(
  style: StyleId,
  text: string,
  options: { readonly keepNext?: boolean } = {}
): Paragraph {
  const runs = text
    .split("\n")
    .map((line, index) => new TextRun({ text: line, break: index === 0 ? undefined : 1 }));
  return new Paragraph({ ...options, style, children: runs });
}
