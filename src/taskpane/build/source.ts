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

/** The sheet to read: the one that was chosen, as long as it is there, else the one in front, else the first. */
export function likeliestSheet({ sheets, activeSheet }: SourceList, chosen: string | null): string {
  const names = sheets.map(({ name }) => name);
  return (
    [chosen, activeSheet].find((name) => name !== null && names.includes(name)) ?? names[0] ?? ""
  );
}
