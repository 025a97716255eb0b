/** The newest version of each requirement set that the pretended Excel (2021, Windows) supports. */
const SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  DialogApi: "1.2",
  CustomFunctionsRuntime: "1.3",
  AddInCommands: "1.3",
  RichApiRuntime: "1.2",
};

/** How new the pretended Excel is: 2021, or one of Microsoft 365. */
export type ExcelApi = "1.14" | "1.19" | "1.20";

/** The newest versions that an Excel supports. */
export function setsOf(excelApi: ExcelApi): Readonly<Record<string, string>> {
  return { ...SETS, ExcelApi: excelApi };
}

/** What `Office.context.requirements.isSetSupported` answers. A version left out means 1.1. */
export function supports(
  excelApi: ExcelApi,
  name: string,
  version: string | number = "1.1"
): boolean {
  const newest = setsOf(excelApi)[name];
  return newest !== undefined && compareVersions(String(version), newest) <= 0;
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
