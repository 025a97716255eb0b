import { execFileSync } from "node:child_process";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { poppler, type SheetFacts } from "./libreOffice";
import { makePictures, pdfProblems } from "./printing";
import { expectEqual } from "./tracking";

/**
 * How LibreOffice's Writer shows the appendix as a Word file: paper, header on every page, the words of the printed sheet, the
 * number of each page but the first. A PDF and pictures are left beside it.
 * @param official the sheet of the official print, in the same words
 */
export function wordFileProblems(file: string, folder: string, official: SheetFacts): string[] {
  const pdf = printed(file, folder);
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

function printed(file: string, folder: string): string {
  const profile = pathToFileURL(join(folder, "writer")).href;
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      file,
    ],
    { stdio: "ignore" }
  );
  return join(folder, basename(file).replace(/\.docx$/, ".pdf"));
}
