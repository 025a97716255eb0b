import type { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { strToU8, unzipSync, zipSync, type Unzipped, type Zippable } from "fflate";
import { withChartNames } from "./chartNames";
import { withCollapsedSummary } from "./columnGroups";
import { writeRuleExtras } from "./conditionalRules";
import { withValidAnchors } from "./drawings";
import { toFileFormula } from "./fileFormula";
import { partText, sheetParts } from "./sheetParts";
import { forgetStyleIds } from "./styleIds";
import { TABLE_PART, withoutHiddenFilters } from "./tableFilters";
import { undisguiseTypes, withCoveredRules } from "./validationTypes";
import { decodeXml, encodeXml } from "./xmlText";

installChartSupport();

/** The first day that a zip archive can name: the same workbook always gives the same bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1);

const FORMULAS =
  /(<(?:f|formula[12]?|calculatedColumnFormula|totalsRowFormula|definedName)(?:\s[^>]*)?(?<!\/)>)([^<]*)/g;

/** Saves the live model as an .xlsx and mends what the library drops or misspells. The model is left as it was. */
export async function writeWorkbook(file: Workbook): Promise<Uint8Array> {
  forgetStyleIds(file);
  const written = await withCoveredRules(file, async () =>
    // The library's check of its own output knows nothing of what is mended below, where it is packed anew.
    file.xlsx.writeBuffer({ validate: false, zip: { level: 0 } })
  );
  const parts = withChartNames(withValidAnchors(unzipSync(new Uint8Array(written))), file);
  const paths = sheetParts(parts);
  for (const sheet of file.worksheets) {
    const path = paths.get(sheet.name);
    if (path) {
      const xml = undisguiseTypes(writeRuleExtras(partText(parts, path), sheet));
      parts[path] = strToU8(withCollapsedSummary(withFileFormulas(xml)));
    }
  }
  for (const path of Object.keys(parts)) {
    if (path === "xl/workbook.xml" || TABLE_PART.test(path)) {
      parts[path] = strToU8(withoutHiddenFilters(withFileFormulas(partText(parts, path))));
    }
  }
  // A fill of a conditional format that has only its colour; the attribute would make Excel repair the file.
  parts["xl/styles.xml"] = strToU8(
    partText(parts, "xl/styles.xml").replace(/ patternType="undefined"/g, "")
  );
  const strings = "xl/sharedStrings.xml";
  if (strings in parts) {
    parts[strings] = strToU8(withCarriageReturns(partText(parts, strings)));
  }
  return pack(parts);
}

/** A reader of XML takes a bare carriage return for a line feed (XML 1.0, 2.11); a file spells it out ([MS-OI29500] ST_Xstring). */
function withCarriageReturns(xml: string): string {
  return xml.replace(/<t(?:\s[^>]*)?>[^<]*/g, (text) => text.replace(/\r/g, "_x000D_"));
}

function withFileFormulas(xml: string): string {
  // The cells of a calculated column hold the same long text.
  const spelledAs = new Map<string, string>();
  return xml.replace(FORMULAS, (_, open: string, formula: string) => {
    const spelled = spelledAs.get(formula) ?? inFileSpelling(formula);
    spelledAs.set(formula, spelled);
    return open + spelled;
  });
}

function inFileSpelling(formula: string): string {
  const plain = decodeXml(formula);
  const spelled = toFileFormula(plain);
  return spelled === plain ? formula : encodeXml(spelled);
}

function pack(parts: Unzipped): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(parts)) {
    files[path] = [bytes, { mtime: ZIP_EPOCH }];
  }
  return zipSync(files, { level: 3 });
}
