import { execFileSync } from "node:child_process";

/** Debian's own Python: the one that has LibreOffice's `uno` module. */
export const PYTHON = "/usr/bin/python3";
const TOOLS = ["soffice", "faketime", "pdftotext", "pdftoppm", "pdfinfo", PYTHON] as const;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/** Programs of the check that this machine lacks. */
export function missingTools(): string[] {
  return TOOLS.filter((tool) => {
    try {
      execFileSync("sh", ["-c", `command -v ${tool}`]);
      return false;
    } catch {
      return true;
    }
  });
}

/** Runs one of poppler's programs and gives what it prints. */
export function poppler(
  program: "pdftotext" | "pdftoppm" | "pdfinfo",
  args: readonly string[]
): string {
  return execFileSync(program, args, { encoding: "utf8", maxBuffer: MAX_OUTPUT_BYTES });
}
