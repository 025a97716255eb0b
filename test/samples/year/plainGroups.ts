import type { CalendarDay } from "../../../src/plan/day";
import {
  countedBlock,
  extensionOf,
  monthOf,
  originOf,
  quarterOf,
  runningBlock,
  type CountedRow,
  type PlainBlock,
  type PlainRow,
} from "../../actions/reports/plainCounts";
import type { PlainTask } from "./plainYear";
import type { StepOf } from "./playYear";

export const TOTAL = "Tổng cộng";
const EXTENDED = "Trong đó: Được gia hạn";

/** The groupings of the summary, by the header of their first column. */
export function plainGroups(step: StepOf<"closed">): Readonly<Record<string, PlainBlock>> {
  const { tasks, results, event } = step;
  const by = (groupOf: (task: PlainTask) => string | null): PlainBlock =>
    new Map([
      ...countedBlock(tasks, event.on, groupOf),
      ...countedBlock(tasks, event.on, () => TOTAL),
    ]);
  return {
    "Lĩnh vực": by(({ area }) => area),
    "Cơ quan chủ trì": by(({ lead }) => lead),
    Quý: by(inYear(quarterOf, "Quý của năm khác")),
    Tháng: by(inYear(monthOf, "Tháng của năm khác")),
    "Nguồn giao": new Map([...by(originOf), ...countedBlock(tasks, event.on, extensionOf)]),
    "Loại thời hạn": runningBlock(tasks, results, event.on),
  };
}

/** The same as the sheet of a closed period words them, by their titles there. */
export function plainClosedGroups(step: StepOf<"closed">): Readonly<Record<string, PlainBlock>> {
  const groups = plainGroups(step);
  return {
    "Theo lĩnh vực": groups["Lĩnh vực"]!,
    "Theo cơ quan chủ trì": groups["Cơ quan chủ trì"]!,
    "Theo quý của hạn hoàn thành": new Map([
      ...countedBlock(step.tasks, step.event.on, quarterOf),
      ...countedBlock(step.tasks, step.event.on, () => TOTAL),
    ]),
    "Nhiệm vụ theo Kế hoạch đã ban hành, nhiệm vụ bổ sung và nhiệm vụ được gia hạn": renamed(
      groups["Nguồn giao"]!,
      {
        "Nhiệm vụ của kế hoạch": "Theo Kế hoạch đã ban hành",
        "Nhiệm vụ bổ sung trong năm": "Bổ sung trong năm",
        [EXTENDED]: "Trong đó: được gia hạn",
      }
    ),
    "Nhiệm vụ cả năm, thường xuyên": withoutHeader(groups["Loại thời hạn"]!),
  };
}

/** The whole plan. */
export function plainTotal(rows: readonly CountedRow[], day: CalendarDay): PlainRow {
  return countedBlock(rows, day, () => TOTAL).get(TOTAL)!;
}

/** A deadline that was extended into another year has no quarter or month of its own. */
function inYear(groupOf: (task: CountedRow) => string, others: string) {
  return (task: CountedRow): string => {
    const group = groupOf(task);
    return /\/\d+$/u.test(group) && !group.endsWith("/2026") ? others : group;
  };
}

function renamed(block: PlainBlock, names: Readonly<Record<string, string>>): PlainBlock {
  return new Map([...block].map(([name, row]) => [names[name] ?? name, row]));
}

function withoutHeader(block: PlainBlock): PlainBlock {
  return new Map(
    [...block].map(([name, { "Chưa có kết quả": none = 0, ...row }]) => [
      name,
      { ...row, "Đang triển khai, chưa có": none },
    ])
  );
}
