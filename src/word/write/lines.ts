import { Paragraph, TextRun } from "docx";
import type { StyleId } from "./documentStyles";

/** Line breaks as cells, Word and old files have them. */
const LINE_BREAK = /\r\n|[\n\r\v\u2028\u2029]/u;
/** Characters that XML cannot hold: Word calls a file with one of them damaged. */
const NOT_IN_XML = /(?!\t)[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** The lines of a text without what no Word file can hold. */
export function wordLines(text: string): readonly string[] {
  return text.split(LINE_BREAK).map((line) => line.replace(NOT_IN_XML, ""));
}

/** A paragraph of a style, its lines apart by line breaks. */
export function styledLines(
  style: StyleId,
  text: string,
  options: { readonly keepNext?: true } = {}
): Paragraph {
  return new Paragraph({ ...options, style, children: runsOf(text) });
}

/** The runs of a text, its lines apart by line breaks. */
export function runsOf(text: string): TextRun[] {
  return wordLines(text).map(
    (line, index) => new TextRun({ text: line, break: index === 0 ? undefined : 1 })
  );
}
