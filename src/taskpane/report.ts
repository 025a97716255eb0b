import type { Unfinished } from "../excel/problem";
import type { Repair } from "../intake/reading";
import type { Finding, Severity } from "../plan/finding";

/** One finding or repair in words. */
export interface ReportLine {
  /** "Nhiệm vụ 7, dòng 14"; what it is about. */
  readonly where: string;
  readonly sentence: string;
}

export interface FindingLine extends ReportLine {
  readonly severity: Severity;
}

/** What a build gave. */
export interface BuildReport {
  /** The sheets that the list was read from. */
  readonly sheets: readonly string[];
  /** An earlier build was found unfinished and undone first. */
  readonly restored: boolean;
  /** It was to be stopped when all was on its way to Excel. */
  readonly stoppedTooLate: boolean;
  /** What Excel would not set of the shown sheets; all else is written. */
  readonly unfinished: Unfinished | null;
  readonly tasks: number;
  readonly areas: number;
  /** The gravest first. */
  readonly findings: readonly Finding[];
  readonly repairs: readonly Repair[];
}

/** Why something did not work: what happened, why and what to do next. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  /** For the support contact; empty where there is nothing more to know. */
  readonly details: string;
}
