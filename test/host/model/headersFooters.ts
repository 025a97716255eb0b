import type { Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../errors";

/** Excel's limit for the three sections of a header or footer together, their codes included. */
const SECTION_LIMIT = 255;

type Field =
  "oddHeader" | "oddFooter" | "evenHeader" | "evenFooter" | "firstHeader" | "firstFooter";
type Section = "L" | "C" | "R";

export class HeaderFooterGroup {
  constructor(private readonly sheet: Worksheet) {
    // A sheet read from a file that says nothing of headers has none of these either.
    sheet.headerFooter = {
      ...(sheet.headerFooter as Worksheet["headerFooter"] | undefined),
    } as Worksheet["headerFooter"];
  }

  get state(): string {
    const { differentFirst, differentOddEven } = this.sheet.headerFooter;
    if (differentFirst) {
      return differentOddEven ? "FirstOddAndEven" : "FirstAndDefault";
    }
    return differentOddEven ? "OddAndEven" : "Default";
  }

  set state(state: string) {
    if (!["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"].includes(state)) {
      throw new HostError("InvalidArgument", `${state} is no state of headers and footers.`);
    }
    this.sheet.headerFooter.differentFirst = state.startsWith("First");
    this.sheet.headerFooter.differentOddEven = state.endsWith("OddAndEven");
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "oddHeader", "oddFooter");
  }

  get oddPages(): HeaderFooter {
    return this.defaultForAllPages;
  }

  get evenPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "evenHeader", "evenFooter");
  }

  get firstPage(): HeaderFooter {
    return new HeaderFooter(this.sheet, "firstHeader", "firstFooter");
  }
}

/** The header and footer of one kind of page; codes such as &P stay as they are. */
export class HeaderFooter {
  constructor(
    private readonly sheet: Worksheet,
    private readonly header: Field,
    private readonly footer: Field
  ) {}

  get leftHeader(): string {
    return this.section(this.header, "L");
  }

  set leftHeader(text: string) {
    this.write(this.header, "L", text);
  }

  get centerHeader(): string {
    return this.section(this.header, "C");
  }

  set centerHeader(text: string) {
    this.write(this.header, "C", text);
  }

  get rightHeader(): string {
    return this.section(this.header, "R");
  }

  set rightHeader(text: string) {
    this.write(this.header, "R", text);
  }

  get leftFooter(): string {
    return this.section(this.footer, "L");
  }

  set leftFooter(text: string) {
    this.write(this.footer, "L", text);
  }

  get centerFooter(): string {
    return this.section(this.footer, "C");
  }

  set centerFooter(text: string) {
    this.write(this.footer, "C", text);
  }

  get rightFooter(): string {
    return this.section(this.footer, "R");
  }

  set rightFooter(text: string) {
    this.write(this.footer, "R", text);
  }

  private section(field: Field, section: Section): string {
    return sectionsOf(this.sheet.headerFooter, field)[section];
  }

  private write(field: Field, section: Section, text: string): void {
    const sections = { ...sectionsOf(this.sheet.headerFooter, field), [section]: text };
    const joined = (["L", "C", "R"] as const)
      .map((key) => (sections[key] ? `&${key}${sections[key]}` : ""))
      .join("");
    if (joined.length > SECTION_LIMIT) {
      throw new HostError("InvalidArgument", "A header or footer has at most 255 characters.");
    }
    this.sheet.headerFooter[field] = joined;
  }
}

/** Text without a section code belongs to the centre; "&&" is an ampersand and begins no code. */
function sectionsOf(stored: Worksheet["headerFooter"], field: Field): Record<Section, string> {
  const sections = { L: "", C: "", R: "" };
  let current: Section = "C";
  for (const token of (stored[field] ?? "").match(/&[\s\S]|[^&]+|&$/g) ?? []) {
    if (token === "&L" || token === "&C" || token === "&R") {
      current = token.slice(1) as Section;
    } else {
      sections[current] += token;
    }
  }
  return sections;
}
