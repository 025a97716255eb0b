import { strFromU8, type Unzipped } from "fflate";
import { attribute, decodeXml } from "./xmlText";

/** Where each sheet's XML lies inside a package: path by sheet name, in the order of the tabs. */
export function sheetParts(parts: Unzipped): Map<string, string> {
  const workbook = partText(parts, "xl/workbook.xml");
  const relations = new Map<string, string>();
  for (const [tag] of partText(parts, "xl/_rels/workbook.xml.rels").matchAll(
    /<Relationship\b[^>]*>/g
  )) {
    relations.set(attribute(tag, "Id") ?? "", attribute(tag, "Target") ?? "");
  }
  const paths = new Map<string, string>();
  for (const [tag] of workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
    const target = relations.get(attribute(tag, "\\w+:id") ?? "") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    if (path in parts) {
      paths.set(decodeXml(attribute(tag, "name") ?? ""), path);
    }
  }
  return paths;
}

/** A part as text; "" where the package has none. */
export function partText(parts: Unzipped, path: string): string {
  const bytes = parts[path];
  return bytes ? strFromU8(bytes) : "";
}
