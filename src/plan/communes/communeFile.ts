import type { CalendarDay } from "../day";
import type { CountedTask } from "../summary";

/** A commune's appendix, as far as a sum of several needs it. */
export interface CommuneFile {
  /** By which it is known among the others: the file's name, numbered where two have one. */
  readonly key: string;
  /** The file's name, or what the open workbook is called. */
  readonly file: string;
  /** `CoQuanBanHanh`; empty where the settings do not say. */
  readonly commune: string;
  readonly planYear: number;
  /** The day that its figures count to. */
  readonly asOf: CalendarDay;
  /** Under the name of their area as the cell holds it. */
  readonly tasks: readonly CountedTask[];
}

/** Whether a file counts, and why not: another plan year than most, a commune that is there already, the clerk's own word. */
export type Standing = "counted" | "otherYear" | "doubled" | "leftOut";
