import { toVietnamese } from "../../../src/plan/day";
import type { AnswerOrder, ChangeOrder, FileOrder } from "../../command/orders";
import type { PlainStep } from "./plainYear";
import type { StoryOrder, YearEvent } from "./story";

/*
 * The story as a clerk writes it down for the command: changes by document, what is chosen of answers, tasks of the next plan.
 */

/** What is ordered or decided at a step; nothing where it is none of orders, answers and the next plan. */
export function ordersOfStep(step: PlainStep): readonly FileOrder[] {
  const { event } = step;
  switch (event.kind) {
    case "ordered":
      return [changeOf(event)];
    case "slipsReturned":
      return decisionsOf(step);
    case "nextYear":
      return Object.entries(event.decided).map(([task, isCarried]) => ({
        kind: isCarried ? "carry" : "leave",
        task,
      }));
    default:
      return [];
  }
}

/** The change that a document orders. */
export function changeOf({
  on,
  order,
  document,
}: Extract<YearEvent, { readonly kind: "ordered" }>): ChangeOrder {
  return { kind: order.kind, ...document, ...fieldsOf(order), ...fromDay(order, toVietnamese(on)) };
}

/** What is decided of the files of a round: conflicts, words of the unit's own, proposed tasks. */
export function decisionsOf({ event, files }: PlainStep): readonly AnswerOrder[] {
  const conflicts = event.kind === "slipsReturned" ? event.conflicts : [];
  return [
    ...conflicts.map(({ task, field, chosen }) => ({
      kind: "decide" as const,
      task: String(task),
      field,
      value: chosen,
    })),
    ...files.flatMap(({ spoken = {}, entries }) =>
      Object.keys(spoken).map((task) => ({
        kind: "decide" as const,
        task,
        field: "status",
        value: entries[Number(task)]!.status!,
      }))
    ),
    ...files.flatMap(({ proposed: task }) =>
      task ? [{ kind: "take" as const, text: task.text, area: task.area }] : []
    ),
  ];
}

/** Agencies are others from the day of the story on. */
function fromDay({ kind }: StoryOrder, on: string): Partial<ChangeOrder> {
  return ["rename", "merge", "split"].includes(kind) ? { on } : {};
}

function fieldsOf(order: StoryOrder): Partial<ChangeOrder> {
  const into = (...names: readonly string[]) => names.map((name) => ({ name, shortName: "" }));
  switch (order.kind) {
    case "add": {
      const { area, text, lead, deadlineText, deliverable } = order.task;
      return { area, text, lead, deadlineText, deliverable };
    }
    case "extend":
      return { task: String(order.task), due: toVietnamese(order.due) };
    case "stop":
      return { task: String(order.task), reason: order.reason };
    case "rename":
      return { from: [order.from], into: into(order.to) };
    case "merge":
      return { from: order.from, into: into(order.to) };
    case "split":
      return {
        from: [order.from],
        into: into(...order.into),
        assigned: Object.fromEntries(order.second.map((task) => [task, order.into[1]])),
      };
  }
}
