/** A way of writing Vietnamese before Unicode; `tcvn3-capitals` is TCVN3 in a font that draws every letter as a capital. */
export type LegacyEncoding = "tcvn3" | "tcvn3-capitals" | "vni";

/**
 * The encoding that a font asks for: TCVN3 for the fonts named ".Vn…" (capitals when the name ends in H: .VnTimeH), VNI
 * for "VNI-…". Null for every other name, the blank one of a cell with several fonts included.
 */
export function legacyOfFont(fontName: string): LegacyEncoding | null {
  const name = fontName.trim().toLowerCase();
  if (name.startsWith(".vn")) {
    return name.endsWith("h") ? "tcvn3-capitals" : "tcvn3";
  }
  return name.startsWith("vni-") ? "vni" : null;
}
