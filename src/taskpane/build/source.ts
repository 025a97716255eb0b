import type { SourceList } from "../../actions/listSources";
import type { SourcePlace } from "../../commands/previewSession";

/** Where a list can come from; the last two are handed over by the user. */
export type SourceKind = SourcePlace["kind"] | "file" | "clipboard";

/** What the picker offers, first the likeliest; a workbook with an appendix offers the list of its last build. */
export function sourcesOffered(sources: SourceList | null): readonly SourceKind[] {
  const ofWorkbook: readonly SourceKind[] =
    sources !== null && sources.sheets.length > 1
      ? ["anySheet", "sheet", "selection"]
      : ["anySheet", "selection"];
  const first: readonly SourceKind[] = sources?.remembered == null ? [] : ["remembered"];
  return [...first, ...ofWorkbook, "file", "clipboard"];
}

/** The sheet that is read where one was asked for and none was named: the one in front, else the first. */
export function likeliestSheet({ sheets, activeSheet }: SourceList): string {
  return sheets.find(({ name }) => name === activeSheet)?.name ?? sheets[0]?.name ?? "";
}
