import type { Worksheet } from "@cj-tech-master/excelts";
import type { Unzipped } from "fflate";
import { partText } from "./sheetParts";
import { attribute, decodeXml } from "./xmlText";

/** Puts back the notes of empty cells, which the library drops when it reads; their text, without its fonts. */
export function readNotesOfEmptyCells(parts: Unzipped, sheetPath: string, sheet: Worksheet): void {
  const comments = partText(parts, commentsPath(parts, sheetPath));
  for (const [comment] of comments.matchAll(/<comment\b.*?<\/comment>/gs)) {
    const address = attribute(comment, "ref");
    const runs = [...comment.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map((run) => run[1]!);
    if (address && sheet.getCell(address).note === undefined) {
      sheet.getCell(address).note = decodeXml(runs.join(""));
    }
  }
}

function commentsPath(parts: Unzipped, sheetPath: string): string {
  const relations = partText(parts, sheetPath.replace(/([^/]+)$/, "_rels/$1.rels"));
  const relation = relations.match(/<Relationship\b[^>]*>/g)?.find((tag) => {
    return attribute(tag, "Type")?.endsWith("/relationships/comments");
  });
  const target = (relation && attribute(relation, "Target")) ?? "";
  return target.startsWith("/") ? target.slice(1) : target.replace(/^\.\.\//, "xl/");
}
