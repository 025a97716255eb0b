import type { ExcelAtHand } from "../messages/faults";
import type { Language } from "../messages/wording";

/** Where the page finds itself: in Excel, in a plain browser, or without Office.js. */
export type Surroundings = "excel" | "browser" | "noOffice";

/** Waits for Office.js and says where the page runs. */
export async function surroundings(): Promise<Surroundings> {
  if (typeof Office === "undefined") {
    return "noOffice";
  }
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? "excel" : "browser";
}

/** English where Excel's own interface is English, Vietnamese everywhere else. */
export function paneLanguage(): Language {
  return officeContext()?.displayLanguage?.toLowerCase().startsWith("en") ? "en" : "vi";
}

/** Whether Excel shows a dark theme; where it does not say, as on the web, what the browser prefers. */
export function prefersDark(): boolean {
  const asked = officeContext()?.officeTheme?.isDarkTheme;
  return asked ?? globalThis.matchMedia?.("(prefers-color-scheme: dark)").matches ?? false;
}

/** The Excel that the page is in, as far as it says; null outside Excel. */
export function excelAtHand(): ExcelAtHand | null {
  const { diagnostics, displayLanguage = "", requirements } = officeContext() ?? {};
  return diagnostics && requirements
    ? {
        platform: String(diagnostics.platform),
        version: diagnostics.version,
        apiSet: highestApiSet(requirements),
        language: displayLanguage,
      }
    : null;
}

/** No Excel has a set without those before it. */
function highestApiSet(requirements: Pick<Office.RequirementSetSupport, "isSetSupported">): string {
  let minor = 0;
  while (requirements.isSetSupported("ExcelApi", `1.${minor + 1}`)) {
    minor += 1;
  }
  return `ExcelApi 1.${minor}`;
}

function officeContext(): Partial<Office.Context> | undefined {
  return typeof Office === "undefined" ? undefined : Office.context;
}
