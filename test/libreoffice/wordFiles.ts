import { basename, dirname, join } from "node:path";
import type { SheetFacts } from "./facts";
import type { LibreOffice } from "./libreOffice";
import { makePictures, pdfProblems } from "./printing";
import { poppler } from "./tools";
import { expectEqual } from "./tracking";

/**
 * How LibreOffice's Writer shows the appendix as a Word file: paper, header on every page, the words of the printed sheet, the
 * number of each page but the first. A PDF and pictures are left beside it.
 * @param official the sheet of the official print, in the same words
 */
export async function wordFileProblems(
  office: LibreOffice,
  file: string,
  day: string,
  official: SheetFacts
): Promise<readonly string[]> {
  const folder = dirname(file);
  const pdf = join(folder, `${basename(file, ".docx")}.pdf`);
  await office.printText(file, day, pdf);
  makePictures(pdf, folder, "word");
  const pages = poppler("pdftotext", ["-layout", pdf, "-"]).split("\f").slice(0, -1);
  const numbers = pages.map((page) => /^\s*(\d+)\s*$/.exec(page.split("\n")[0] ?? "")?.[1] ?? "");
  return [
    ...pdfProblems(basename(file), pdf, official),
    ...expectEqual(
      "page numbers of the Word file",
      numbers,
      pages.map((_, index) => (index === 0 ? "" : String(index + 1)))
    ),
  ];
}
