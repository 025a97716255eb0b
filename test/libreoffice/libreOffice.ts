import type { LockFacts, TypedCell, TypedRows, WorkbookFacts } from "./facts";
import { OfficeOnDay, type TimedLook } from "./officeOnDay";

/**
 * LibreOffice as on any day ("2026-06-10"): one for each day on which something is looked at, because a running one gets
 * stuck when the date goes back. To start one takes longer than most looks.
 */
export class LibreOffice {
  private readonly days = new Map<string, OfficeOnDay>();

  /** What it sees of a workbook. */
  async facts(workbook: string, day: string): Promise<WorkbookFacts> {
    return (await this.on(day).ask("facts", workbook)) as WorkbookFacts;
  }

  /** What is locked, and what comes of typing into a cell. */
  async locks(workbook: string, day: string, typed: TypedCell): Promise<LockFacts> {
    return (await this.on(day).ask("locks", workbook, typed)) as LockFacts;
  }

  /** Types rows into a table and gives the words of a calculated column. */
  async words(workbook: string, day: string, typed: TypedRows): Promise<readonly string[]> {
    return (await this.on(day).ask("words", workbook, typed)) as readonly string[];
  }

  /** Prints every visible sheet into a PDF of its own; the files by sheet name. */
  async printSheets(
    workbook: string,
    day: string,
    folder: string
  ): Promise<ReadonlyMap<string, string>> {
    const files = await this.on(day).ask("sheets", workbook, folder);
    return new Map(Object.entries(files as Record<string, string>));
  }

  /** Prints a text document into a PDF. */
  async printText(document: string, day: string, pdf: string): Promise<void> {
    await this.on(day).ask("text", document, pdf);
  }

  /** Every look so far, the longest first. */
  looks(): readonly TimedLook[] {
    const looks = [...this.days.values()].flatMap((office) => office.looks);
    return looks.sort((one, other) => other.seconds - one.seconds);
  }

  /** Resolves when none runs any more; whatever was asked is answered before. */
  async stop(): Promise<void> {
    await Promise.all([...this.days.values()].map((office) => office.stop()));
  }

  private on(day: string): OfficeOnDay {
    const office = this.days.get(day) ?? new OfficeOnDay(day);
    this.days.set(day, office);
    return office;
  }
}
