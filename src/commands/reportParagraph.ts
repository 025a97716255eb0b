import { progressParagraph } from "../messages/report/progressParagraph";
import type { ReportState } from "./reportSession";

/** The progress paragraph of the report in sight. */
export interface ReportParagraph {
  /** The period it is about. */
  readonly name: string;
  /** What the figures say. */
  readonly composed: string;
  /** What goes into the report: the user's own words where there are any, else what is composed. */
  readonly text: string;
  readonly isOwn: boolean;
  /** The figures say something else than when the user began to write. */
  readonly isOutdated: boolean;
  /** The user's own words gave way to what is composed, and can be taken back. */
  readonly isDropped: boolean;
}

/** The paragraph as the pane shows it; null while there is no report to tell of. */
export function reportParagraph({
  reading,
  wordings,
  dropped,
}: ReportState): ReportParagraph | null {
  if (reading.kind !== "read" || !reading.report.ok) {
    return null;
  }
  const { figures, compared } = reading.report;
  const { name } = figures.period;
  const composed = progressParagraph(figures, compared);
  const own = wordings.get(name);
  return {
    name,
    composed,
    text: own?.text ?? composed,
    isOwn: own !== undefined,
    isOutdated: own !== undefined && own.from !== composed,
    isDropped: dropped.has(name),
  };
}
