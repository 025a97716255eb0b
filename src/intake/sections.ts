import { comparisonKey } from "../text/keys";
import { areaFromHeading } from "../plan/areas";
import type { Area, RowSpan } from "../plan/plan";
import type { ListColumn } from "./header";
import type { ListSection } from "./list";
import { draftTask, type TaskDraft } from "./readTask";
import type { Repair } from "./reading";

export type PlanArea = Area & { readonly rows: RowSpan };

/** A task with the area it belongs to; `areaId` is empty where the list has no areas. */
export interface PlacedTask {
  readonly draft: TaskDraft;
  readonly areaId: string;
}

export interface PlacedTasks {
  readonly areas: readonly PlanArea[];
  readonly tasks: readonly PlacedTask[];
  readonly repairs: readonly Repair[];
}

/** Puts every task into its area: the one its own cell names where the list has such a column, else the area row above it. */
export function placeTasks(
  sections: readonly ListSection[],
  columns: readonly ListColumn[]
): PlacedTasks {
  const areas = new Areas();
  const tasks: PlacedTask[] = [];
  const repairs: Repair[] = [];
  const hasColumn = columns.some((column) => column.role === "area");
  let named = "";
  for (const section of sections) {
    const sectionId = section.heading === "" ? "" : areas.add(section.heading, section.rows);
    named = sectionId === "" ? named : "";
    for (const draft of section.tasks.map((rows) => draftTask(rows, columns))) {
      if (hasColumn && draft.area === "" && named !== "") {
        repairs.push({ kind: "areaFilled", rows: draft.rows, before: "", after: named });
      }
      named = draft.area === "" ? named : draft.area;
      tasks.push({ draft, areaId: named === "" ? sectionId : areas.add(named, draft.rows) });
    }
  }
  return { areas: areas.list(), tasks, repairs };
}

/** The areas met so far, in printed order; the same name is the same area wherever it stands. */
class Areas {
  private readonly byName = new Map<string, PlanArea>();
  private readonly ids = new Set<string>();

  /** Takes in a heading with the rows below it and gives the area's id. */
  add(heading: string, rows: RowSpan): string {
    const read = areaFromHeading(heading);
    const key = comparisonKey(read.name);
    const known = this.byName.get(key);
    const area = known ? { ...known, rows: around(known.rows, rows) } : this.fresh(read, rows);
    this.byName.set(key, area);
    return area.id;
  }

  list(): readonly PlanArea[] {
    return [...this.byName.values()];
  }

  /** Two headings of other words may mean one known area; they stay two sections. */
  private fresh(area: Area, rows: RowSpan): PlanArea {
    let id = area.id;
    for (let count = 2; this.ids.has(id); count += 1) {
      id = `${area.id}-${count}`;
    }
    this.ids.add(id);
    return { ...area, id, rows };
  }
}

function around(a: RowSpan, b: RowSpan): RowSpan {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
