import { mapInSteps, type Steps } from "../../pace/steps";
import { comparisonKey } from "../../text/keys";
import { areaFromHeading } from "../../plan/areas";
import type { Area, RowSpan } from "../../plan/plan";
import type { ListColumn } from "../columns/header";
import type { ListSection } from "./list";
import { withoutDittos } from "./dittos";
import { draftTask, type TaskDraft } from "./readTask";
import type { Repair } from "../reading";

export type PlanArea = Area & { readonly rows: RowSpan };

/** A task with the area it belongs to; `areaId` is empty where the list has no areas. */
export interface PlacedTask {
  readonly draft: TaskDraft;
  readonly areaId: string;
}

export interface PlacedTasks {
  /** The areas of this list, with the rows they span in it. */
  readonly areas: readonly PlanArea[];
  readonly tasks: readonly PlacedTask[];
  readonly repairs: readonly Repair[];
}

/**
 * Puts every task into its area: the one its own cell names where the list has such a column, else the area row above it.
 * @param names shared by the lists of one plan, in which one name is one area
 */
export function* placeTasks(
  { sections, columns }: { sections: readonly ListSection[]; columns: readonly ListColumn[] },
  names: AreaNames
): Steps<PlacedTasks> {
  const areas = new Areas(names);
  const tasks: PlacedTask[] = [];
  const hasColumn = columns.some((column) => column.role === "area");
  const rows = sections.flatMap((section) => section.tasks);
  const written = yield* mapInSteps(rows, (task) => draftTask(task, columns));
  const { drafts, repairs: dittos } = withoutDittos(written);
  const repairs: Repair[] = [...dittos];
  let next = 0;
  let named = "";
  for (const section of sections) {
    const sectionId = section.heading === "" ? "" : areas.add(section.heading, section.rows);
    repairs.push(...otherNumeral(section, areas.get(sectionId)));
    named = sectionId === "" ? named : "";
    for (const draft of drafts.slice(next, (next += section.tasks.length))) {
      if (hasColumn && draft.area === "" && named !== "") {
        repairs.push({ kind: "areaFilled", rows: draft.rows, before: "", after: named });
      }
      named = draft.area === "" ? named : draft.area;
      tasks.push({ draft, areaId: named === "" ? sectionId : areas.add(named, draft.rows) });
    }
  }
  return { areas: areas.list(), tasks, repairs };
}

/** An area that comes again under another number is printed once, with its first: the other is told. */
function otherNumeral(section: ListSection, area: PlanArea | undefined): readonly Repair[] {
  const { numeral } = areaFromHeading(section.heading);
  const rows = { first: section.rows.first, last: section.rows.first };
  return area === undefined || numeral === "" || numeral === area.numeral
    ? []
    : [{ kind: "rowDropped", rows, before: numeral, after: "" }];
}

/** The ids of a plan's areas; the same name is the same area wherever it stands. */
export class AreaNames {
  private readonly byName = new Map<string, string>();
  private readonly ids = new Set<string>();

  idOf(area: Area): string {
    const key = comparisonKey(area.name);
    const id = this.byName.get(key) ?? this.freeId(area.id);
    this.byName.set(key, id);
    return id;
  }

  /** Two headings of other words may mean one known area; they stay two sections. */
  private freeId(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.ids.has(id); count += 1) {
      id = `${wanted}-${count}`;
    }
    this.ids.add(id);
    return id;
  }
}

/** The areas of one list met so far, in printed order. */
class Areas {
  private readonly byId = new Map<string, PlanArea>();

  constructor(private readonly names: AreaNames) {}

  /** Takes in a heading with the rows below it and gives the area's id. */
  add(heading: string, rows: RowSpan): string {
    const read = areaFromHeading(heading);
    const id = this.names.idOf(read);
    const known = this.byId.get(id);
    this.byId.set(id, known ? { ...known, rows: around(known.rows, rows) } : { ...read, id, rows });
    return id;
  }

  get(id: string): PlanArea | undefined {
    return this.byId.get(id);
  }

  list(): readonly PlanArea[] {
    return [...this.byId.values()];
  }
}

function around(a: RowSpan, b: RowSpan): RowSpan {
  return { ...a, first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
