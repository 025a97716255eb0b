import { serialFromDay } from "../../src/notation/serial";
import { fromIso } from "../../src/plan/day";
import { KIND_WORDS } from "../../src/plan/vocabulary";
import { TRACKING_COLUMNS } from "../../src/tables/trackingColumns";
import { SEED_PLAN } from "../plan/seedPlan";

/** A block of `PhuLuc` from Lĩnh vực to Ngày hoàn thành, the way `CCHC.TONGHOP` is inserted. */
export type Block = unknown[][];

/** The headers of that block, in the order of the table. */
export const BLOCK_HEADERS = TRACKING_COLUMNS.map((column) => column.header).slice(1, 15);

const BLANK = 0;

/** A row of such a block from its cells by header; what is not given is blank, as desktop Excel hands it over. */
export function taskRow(cells: Readonly<Record<string, unknown>>): unknown[] {
  return BLOCK_HEADERS.map((header) => cells[header] ?? BLANK);
}

/** A block with its header row. */
export function taskTable(...rows: readonly Readonly<Record<string, unknown>>[]): Block {
  return [BLOCK_HEADERS, ...rows.map(taskRow)];
}

/** The real plan as `PhuLuc` holds it after the first build; nobody has reported yet. */
export function seedTable(): Block {
  const nameOf = new Map(SEED_PLAN.areas.map((area) => [area.id, area.name]));
  return taskTable(
    ...SEED_PLAN.tasks.map((task) => ({
      "Lĩnh vực": nameOf.get(task.areaId),
      "Nội dung công việc": task.text,
      "Cơ quan chủ trì": task.lead,
      "Loại thời hạn": KIND_WORDS[task.deadline.kind],
      "Ngày bắt đầu": task.deadline.start === null ? BLANK : serialFromDay(task.deadline.start),
      "Hạn hoàn thành": task.deadline.due === null ? BLANK : serialFromDay(task.deadline.due),
    }))
  );
}

/** The serial of "2026-06-10". */
export function serial(iso: string): number {
  return serialFromDay(fromIso(iso)!);
}
