import {
  blankDraft,
  REORGANISATIONS,
  TASK_CHANGES,
  type YearDraft,
} from "../../src/actions/changes/yearDraft";
import type { YearAtHand } from "../../src/actions/changes/readYear";
import { CommandStop, readInput } from "./files";

/**
 * A change during the year as ORDERS.json has it: the fields of the pane's form, tasks by their STT instead of their ids. Of a
 * split agency a task that `assigned` does not name goes to the first of the new ones.
 */
export interface FileOrder extends Partial<Omit<YearDraft, "kind" | "taskId">> {
  readonly kind: YearDraft["kind"];
  readonly task?: string;
}

const KINDS: readonly unknown[] = [...TASK_CHANGES, ...REORGANISATIONS];

/** The orders of a file, in order. @throws CommandStop where it is no list of orders */
export function readOrders(path: string): readonly FileOrder[] {
  const orders = parsed(new TextDecoder().decode(readInput(path)));
  if (!Array.isArray(orders) || !orders.every(isOrder)) {
    throw new CommandStop({ kind: "noOrders", path });
  }
  return orders;
}

/** The order as the pane's form would hold it. */
export function draftOf({ task, ...order }: FileOrder, { followed }: YearAtHand): YearDraft {
  const { tasks } = followed;
  const taskId = tasks.find((each) => each.task.number === task)?.id ?? "";
  const draft = { ...blankDraft(order.kind), ...order, taskId };
  const [first] = draft.into;
  const assigned = tasks.map(({ id, task: { number } }) => [
    id,
    order.assigned?.[number] ?? first?.name ?? "",
  ]);
  return { ...draft, assigned: Object.fromEntries(assigned) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Every field as the form has it: a text, or what the form of its kind holds there. */
function isOrder(order: unknown): order is FileOrder {
  if (typeof order !== "object" || order === null) {
    return false;
  }
  const { kind, task = "", ...fields } = order as Readonly<Record<string, unknown>>;
  const { kind: _, ...blank } = blankDraft("add");
  return (
    KINDS.includes(kind) &&
    typeof task === "string" &&
    Object.entries(fields).every(
      ([field, value]) =>
        field in blank && hasShape(field, value, blank[field as keyof typeof blank])
    )
  );
}

function hasShape(field: string, value: unknown, blank: unknown): boolean {
  if (Array.isArray(blank)) {
    const ofTexts = (each: unknown) =>
      field === "into" ? isNewAgency(each) : typeof each === "string";
    return Array.isArray(value) && value.every(ofTexts);
  }
  return typeof value === typeof blank && value !== null;
}

function isNewAgency(value: unknown): boolean {
  const { name, shortName } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof name === "string" && typeof shortName === "string";
}
