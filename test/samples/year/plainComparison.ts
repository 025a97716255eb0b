import type { PlainRow } from "../../actions/reports/plainCounts";
import { plainTotal } from "./plainGroups";
import { stepsOf, type StepOf } from "./playYear";
import type { NamedRow } from "./shownTables";

const COMPARED = [
  "Tổng số",
  "Số phải thực hiện (N)",
  "Hoàn thành đúng hạn",
  "Hoàn thành quá hạn",
  "Trong hạn",
  "Quá hạn",
  "Chưa có hạn",
] as const;

/** The figures of a period beside those of the one that was closed before it; none for the first. */
export function plainComparison(step: StepOf<"closed">): readonly NamedRow[] {
  const closings = stepsOf("closed");
  const earlier = closings[closings.findIndex(({ event }) => event === step.event) - 1];
  if (earlier === undefined) {
    return [];
  }
  const [now, then] = [step, earlier].map(({ tasks, event }) => plainTotal(tasks, event.on));
  const before = `Kỳ trước (${earlier.event.period})`;
  const row = (name: string, figureOf: (total: PlainRow) => number): NamedRow => {
    const [shown, was] = [figureOf(now!), figureOf(then!)];
    return [name, { "Kỳ này": shown, [before]: was, "Tăng, giảm": signed(shown - was) }];
  };
  return [
    ...COMPARED.map((header) => row(header, (total) => Number(total[header]))),
    row("Đã hoàn thành (n)", doneOf),
    [
      "Tỷ lệ hoàn thành (n/N)",
      {
        "Kỳ này": rateText(now!),
        [before]: rateText(then!),
        "Tăng, giảm": `${signed(percentOf(now!) - percentOf(then!), 1)} điểm %`,
      },
    ],
  ];
}

function doneOf(total: PlainRow): number {
  return Number(String(total["n/N"]).split("/")[0]);
}

/** As it is shown, so that what is shown subtracts. */
function percentOf(total: PlainRow): number {
  return Math.round((1000 * doneOf(total)) / Number(total["Số phải thực hiện (N)"])) / 10;
}

function rateText(total: PlainRow): string {
  return `${decimal(percentOf(total), 1)}% (${total["n/N"]})`;
}

function signed(difference: number, decimals = 0): string {
  return `${difference > 0 ? "+" : ""}${decimal(difference, decimals)}`;
}

function decimal(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(".", ",");
}
