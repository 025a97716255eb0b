import { quarterName } from "../../plan/periods";
import type { ReportFigures, RunningWork } from "../../plan/report/reportFigures";
import { withSmallFirst } from "../vietnamese";
import { tasks } from "./figureWords";

/** How much of the work that runs all year has a result in the quarter of the as-of date; it is never late. */
export function runningText({ wholeYear, ongoing, asOf }: ReportFigures): string {
  const quarter = withSmallFirst(quarterName(asOf));
  return [
    ofKind(wholeYear, "thực hiện cả năm", quarter),
    ofKind(ongoing, "thực hiện thường xuyên", quarter),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function ofKind({ total, withResult, withoutResult }: RunningWork, kind: string, quarter: string) {
  if (total === 0) {
    return "";
  }
  const all = `${tasks(total)} ${kind}`;
  if (withoutResult === 0) {
    return `${all} ${total === 1 ? "đã" : "đều đã"} có kết quả trong ${quarter}.`;
  }
  if (withResult === 0) {
    return `${all} ${total === 1 ? "" : "đều "}chưa có kết quả trong ${quarter}.`;
  }
  return `Trong ${all}, ${tasks(withResult)} đã có kết quả trong ${quarter}, ${tasks(withoutResult)} chưa có kết quả trong quý.`;
}
