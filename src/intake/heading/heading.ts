import { cleanText, toComposed } from "../../text/unicode";
import { searchKey } from "../../text/keys";
import { cellText } from "../cells/cellText";
import type { Grid } from "../grid";

/** What stands above a list. */
export interface ListHeading {
  readonly title: string;
  readonly authority: string;
  /** The lines above the title that name who issues it, or whose list it is. */
  readonly issuers: readonly string[];
  /** The line "(Kèm theo …)", with its brackets. */
  readonly reference: string;
  /** The year that the title names; null where it names none. */
  readonly year: number | null;
}

/**
 * Lines of a document's frame that are no part of a title (Decree 30/2020, Annex I and III), and what our own print says
 * of itself beside its title.
 */
const FRAME_LINES =
  /^(ban in (khop voi|cu hon) bang theo doi.*|phu luc( so)?( [ivx\d]+)?|mau so .*|bieu so .*|cong hoa xa hoi chu nghia viet nam|dang cong san viet nam|doc lap tu do hanh phuc|so( \d+)? .*(qd|kh|tb|bc|ubnd).*|.* ngay( \d+)? thang( \d+)? nam( \d+)?|don vi tinh.*)$/;

/** Who issues, and its place in the line below: "ỦY BAN NHÂN DÂN", "XÃ NGUYỄN BÌNH KHIÊM". */
const AUTHORITY_LINE =
  /^(uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|dang bo|dang uy|ban thuong vu|ban chap hanh|van phong|phong|so|xa|phuong|dac khu|quan|huyen|thanh pho|tinh)( |$)/;
/** "Đơn vị: Phòng Kinh tế": whose list it is; no part of the title. */
const OWNER_LABEL =
  /^(?:đơn vị|cơ quan|phòng ban|bộ phận)(?: chủ trì| thực hiện| báo cáo| lập)?\s*:\s*/iu;
const REFERENCE_LINE = /(ban hanh )?kem theo /;

/** The year of a plan: a year of this century that follows the word "năm". */
const YEAR_WORD = /(?:^| )nam (20\d\d)(?= |$)/;

/**
 * Reads the lines above a list's header: the title (lines joined by a blank; the word "PHỤ LỤC" is not part of it), the
 * reference line, who issues the plan, and the year in the title.
 * @param headerTop index of the header's first row in `Grid.cells`.
 */
export function readHeading(grid: Grid, headerTop: number): ListHeading {
  const lines = headingLines(grid, headerTop);
  const reference = referenceOf(lines);
  const labelled = lines.filter((line) => OWNER_LABEL.test(line));
  const rest = lines.filter(
    (line) => !reference.lines.includes(line) && !labelled.includes(line) && !isFrame(line)
  );
  const titleStart = rest.findIndex((line) => !AUTHORITY_LINE.test(searchKey(line).trim()));
  const issuer = titleStart < 0 ? rest : rest.slice(0, titleStart);
  const title = rest.slice(issuer.length).join(" ");
  const named = YEAR_WORD.exec(searchKey(title));
  return {
    title,
    authority: authorityIn(reference.text) || issuer.join(" "),
    issuers: [...issuer, ...labelled.map((line) => line.replace(OWNER_LABEL, ""))],
    reference: reference.text,
    year: named ? Number(named[1]) : null,
  };
}

function headingLines(grid: Grid, headerTop: number): readonly string[] {
  return grid.cells
    .slice(0, headerTop)
    .flatMap((row) => row.flatMap((value) => cleanText(cellText(value)).split("\n")))
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** From the line that says "kèm theo" to the one that closes its bracket. */
function referenceOf(lines: readonly string[]): {
  readonly text: string;
  readonly lines: readonly string[];
} {
  const first = lines.findIndex((line) => REFERENCE_LINE.test(searchKey(line)));
  if (first < 0) {
    return { text: "", lines: [] };
  }
  const open = lines[first]?.startsWith("(") && !lines[first]?.includes(")");
  const closing = open ? lines.findIndex((line, i) => i > first && line.includes(")")) : first;
  const own = lines.slice(first, Math.max(first, closing) + 1);
  return { text: own.join(" "), lines: own };
}

function isFrame(line: string): boolean {
  const key = searchKey(line).trim();
  return key === "" || FRAME_LINES.test(key);
}

/** "… của Ủy ban nhân dân xã X)": whoever follows the last "của"; a chairman signs for the committee. */
function authorityIn(reference: string): string {
  const text = toComposed(reference).replace(/(?<![)\s./])[)\s./]+$/u, "");
  const parts = text.split(/(?<![\p{L}\p{M}\p{N}])của(?![\p{L}\p{M}\p{N}])/iu);
  const named = parts.length > 1 ? (parts.at(-1) ?? "").trim() : "";
  return named.replace(/^Chủ tịch\s+/iu, "");
}
