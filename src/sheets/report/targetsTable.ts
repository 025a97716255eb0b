import { judgedIn, measured, measuredIn, planned } from "../../messages/report/targetWords";
import { targetMessages } from "../../messages/targets";
import type { ReportFigures } from "../../plan/report/reportFigures";
import {
  figurePeriodOf,
  type FigurePeriod,
  type FollowedTarget,
} from "../../plan/targets/followedTarget";
import { targetFigures } from "../../plan/targets/targetFigures";
import type { CellContent } from "../blueprint";
import { TEXT_FORMAT } from "../styles";
import { targetsHeaderOf } from "../../tables/targetsColumns";
import type { ReportColumn, ReportTable } from "./reportTable";

/** The plan's targets with the figures of a period, which stand where other tables have done and not done. */
export function targetsTable({
  targets = [],
  period,
  planYear,
}: Pick<ReportFigures, "targets" | "period" | "planYear">): ReportTable {
  const words = targetMessages.vi.report;
  const column = figurePeriodOf(period, planYear);
  const columns = columnsFor(column);
  const body = targets.map((target, index) => ({
    kind: "body" as const,
    cells: cellsOf(target, index, column),
  }));
  const none = {
    kind: "empty" as const,
    cells: columns.map((_, at) => (at === 0 ? words.none : null)),
  };
  const { total, met, notMet, withoutFigure, notJudged } = targetFigures(targets, column);
  const counts = [total, met, notMet, withoutFigure, notJudged].map(String);
  return {
    title: words.title,
    columns,
    rows: body.length > 0 ? body : [none],
    note:
      body.length > 0
        ? words.counts(counts[0]!, counts[1]!, counts[2]!, counts[3]!, counts[4]!)
        : "",
  };
}

function columnsFor(column: FigurePeriod | null): readonly ReportColumn[] {
  const words = targetMessages.vi.report;
  const figures = column === null ? words.figures : words.figuresOf(targetsHeaderOf(column));
  return [
    { header: words.order, share: 0.05, align: "center", numberFormat: "0" },
    text(targetsHeaderOf("text"), 0.36, "left"),
    text(words.plan, 0.12, "center"),
    text(targetsHeaderOf("lastYear"), 0.1, "center"),
    text(figures, 0.1, "center"),
    text(targetsHeaderOf("verdict"), 0.1, "center"),
    text(targetsHeaderOf("agency"), 0.17, "left"),
  ];
}

function cellsOf(
  target: FollowedTarget,
  index: number,
  column: FigurePeriod | null
): readonly CellContent[] {
  const { text: words, sense, lastYear, unit, agency } = target;
  const inWords = sense === "qualitative" ? targetMessages.vi.report.qualitative : "";
  return [
    index + 1,
    words,
    planned(target) || inWords,
    lastYear === null ? null : measured(lastYear, unit),
    measuredIn(target, column),
    judgedIn(target, column),
    agency,
  ];
}

function text(header: string, share: number, align: ReportColumn["align"]): ReportColumn {
  return { header, share, align, numberFormat: TEXT_FORMAT };
}
