import { strToU8, type Unzipped } from "fflate";
import { partText } from "./sheetParts";

const DRAWING = /^xl\/drawings\/[^/]+\.xml$/;

/** The parts that the library reads by their usual prefixes only, whatever the namespaces say. */
const PREFIXED_PARTS: readonly (readonly [path: RegExp, prefix: string])[] = [
  [DRAWING, "xdr"],
  [/^xl\/charts\/chart\d+\.xml$/, "c"],
];
const PLAIN_ROOT = /<(?:wsDr|chartSpace)\b[^>]*\sxmlns=/;
const PLAIN_NAME = /<(\/?)([A-Za-z]\w*)(?=[\s/>])/g;

/**
 * Drawings and charts that another program wrote in the default namespace, spelled with the prefixes that Excel writes;
 * without them the library drops every chart and picture of the file.
 */
export function withDrawingPrefixes(parts: Unzipped): Unzipped {
  const changed: Unzipped = { ...parts };
  for (const path of Object.keys(parts)) {
    const prefix = PREFIXED_PARTS.find(([pattern]) => pattern.test(path))?.[1];
    const xml = prefix === undefined ? "" : partText(parts, path);
    if (PLAIN_ROOT.test(xml)) {
      const named = xml.replace(PLAIN_NAME, `<$1${prefix}:$2`);
      changed[path] = strToU8(named.replace(/\sxmlns=/, ` xmlns:${prefix}=`));
    }
  }
  return changed;
}

/**
 * Drawings without an attribute that the library gives every anchor but the file format only those of two cells
 * (ECMA-376 part 1, 20.5.2.24 and 20.5.2.33).
 */
export function withValidAnchors(parts: Unzipped): Unzipped {
  const changed: Unzipped = { ...parts };
  for (const path of Object.keys(parts).filter((part) => DRAWING.test(part))) {
    const xml = partText(parts, path);
    changed[path] = strToU8(xml.replace(/(<xdr:(?:oneCell|absolute)Anchor)\seditAs="\w*"/g, "$1"));
  }
  return changed;
}
