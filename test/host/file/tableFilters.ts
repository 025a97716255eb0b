import type { Workbook } from "@cj-tech-master/excelts";
import type { Unzipped } from "fflate";
import { partText } from "./sheetParts";
import { attribute, decodeXml } from "./xmlText";

/** Path of a table inside a package. */
export const TABLE_PART = /^xl\/tables\/[^/]+\.xml$/;

/** A table that a file holds without a filter has its buttons off; the library takes them for shown. */
export function readFilterButtons(parts: Unzipped, file: Workbook): void {
  const withoutFilter = new Set(
    Object.keys(parts)
      .filter((path) => TABLE_PART.test(path))
      .map((path) => partText(parts, path))
      .filter((xml) => !xml.includes("<autoFilter"))
      .map((xml) =>
        decodeXml(attribute(/<table\b[^>]*>/.exec(xml)?.[0] ?? "", "displayName") ?? "")
      )
  );
  for (const table of file.worksheets.flatMap((sheet) => sheet.getTables())) {
    if (withoutFilter.has(table.displayName)) {
      table.model.columns.forEach((column) => {
        column.filterButton = false;
      });
    }
  }
}

/** A table without filter buttons has no filter at all in a file; Excel repairs one whose every button is hidden. */
export function withoutHiddenFilters(tableXml: string): string {
  return tableXml.replace(
    /<autoFilter\b[^>]*>(?:<filterColumn\b[^>]*hiddenButton="1"\/>)+<\/autoFilter>/,
    (filter) => {
      const columns = Number(/<tableColumns count="(\d+)"/.exec(tableXml)?.[1]);
      return filter.split("<filterColumn").length - 1 === columns ? "" : filter;
    }
  );
}
