import {
  blankDraft,
  REORGANISATIONS,
  TASK_CHANGES,
  type YearDraft,
} from "../../src/actions/changes/yearDraft";
import type { YearAtHand } from "../../src/actions/changes/readYear";
import type { YearVerbs } from "./commandLine";
import { CommandStop, readInput } from "./files";

/**
 * A change by a document as ORDERS.json has it: the fields of the pane's form, tasks by their STT instead of their ids. Of a
 * split agency a task that `assigned` does not name goes to the first of the new ones.
 */
export interface ChangeOrder extends Partial<Omit<YearDraft, "kind" | "taskId">> {
  readonly kind: YearDraft["kind"];
  readonly task?: string;
}

/** What a cell holds of which returned slips say different things, or something unclear: `field` and `value` as the report has them. */
export interface DecideOrder {
  readonly kind: "decide";
  readonly task: string;
  readonly field: string;
  readonly value: string;
}

/** A task that a returned slip proposes, by its text, and the area that it becomes one of. */
export interface TakeOrder {
  readonly kind: "take";
  readonly text: string;
  readonly area: string;
}

/** A task that goes into the next plan, or not, whatever the rule says. */
export interface CarryOrder {
  readonly kind: "carry" | "leave";
  readonly task: string;
}

export type AnswerOrder = DecideOrder | TakeOrder;
export type FileOrder = ChangeOrder | AnswerOrder | CarryOrder;

/** An order with where it stands: the file, and its place in the list, from 1. */
export interface PlacedOrder<Order extends FileOrder = FileOrder> {
  readonly path: string;
  readonly place: number;
  readonly order: Order;
}

/** The orders of a file by what they are about, each list in the order of the file. */
export interface SortedOrders {
  readonly changes: readonly PlacedOrder<ChangeOrder>[];
  readonly answers: readonly PlacedOrder<AnswerOrder>[];
  readonly carried: readonly PlacedOrder<CarryOrder>[];
}

const NO_ORDERS: SortedOrders = { changes: [], answers: [], carried: [] };

/** What decisions hold beside their kind: a text each, none of them left out. */
const DECISIONS: Readonly<Record<(AnswerOrder | CarryOrder)["kind"], readonly string[]>> = {
  decide: ["task", "field", "value"],
  take: ["text", "area"],
  carry: ["task"],
  leave: ["task"],
};

const CHANGES: readonly string[] = [...TASK_CHANGES, ...REORGANISATIONS];

/**
 * The orders of the file that was named.
 * @throws CommandStop where it is no list, or one of them is not as it must be or decides on what was not asked for
 */
export function readOrders({ orders: path, answers, nextYear }: YearVerbs): SortedOrders {
  const sorted = path === null ? NO_ORDERS : sortedOrders(ordersIn(path));
  requireOption(sorted.answers, answers, "--answers");
  requireOption(sorted.carried, nextYear, "--next-year");
  return sorted;
}

/** A decision on what is not asked for would be passed over. */
function requireOption(
  [first]: readonly PlacedOrder[],
  path: string | null,
  option: "--answers" | "--next-year"
): void {
  if (first !== undefined && path === null) {
    throw new CommandStop({ kind: "orderAlone", path: first.path, place: first.place, option });
  }
}

function ordersIn(path: string): readonly PlacedOrder[] {
  const orders = parsed(new TextDecoder().decode(readInput(path)));
  if (!Array.isArray(orders)) {
    throw new CommandStop({ kind: "noOrders", path });
  }
  return orders.map((order, index) => checked({ path, place: index + 1, order }));
}

function sortedOrders(placed: readonly PlacedOrder[]): SortedOrders {
  const of = <Order extends FileOrder>(kinds: readonly string[]) =>
    placed.filter((each): each is PlacedOrder<Order> => kinds.includes(each.order.kind));
  return {
    changes: of(CHANGES),
    answers: of(["decide", "take"]),
    carried: of(["carry", "leave"]),
  };
}

/** Says which field of an order is missing or wrong. */
export function wrongOrder({ path, place }: PlacedOrder, field: string): CommandStop {
  return new CommandStop({ kind: "wrongOrder", path, place, field });
}

/** The order as the pane's form would hold it; `unknown` is a field with an STT that no task has. */
export function draftOf(
  { task, ...order }: ChangeOrder,
  { followed }: YearAtHand
): { readonly draft: YearDraft; readonly unknown: "task" | "assigned" | null } {
  const { tasks } = followed;
  const taskId = tasks.find((each) => each.task.number === task)?.id ?? "";
  const draft = { ...blankDraft(order.kind), ...order, taskId };
  const [first] = draft.into;
  const assigned = tasks.map(({ id, task: { number } }) => [
    id,
    order.assigned?.[number] ?? first?.name ?? "",
  ]);
  const isTask = (number: string) => tasks.some((each) => each.task.number === number);
  return {
    draft: { ...draft, assigned: Object.fromEntries(assigned) },
    unknown:
      task !== undefined && taskId === ""
        ? "task"
        : Object.keys(order.assigned ?? {}).every(isTask)
          ? null
          : "assigned",
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function checked(placed: { path: string; place: number; order: unknown }): PlacedOrder {
  const { order } = placed;
  const fields = typeof order === "object" && order !== null ? order : {};
  const wrong = wrongField(fields as Readonly<Record<string, unknown>>);
  if (wrong !== null) {
    throw wrongOrder(placed as PlacedOrder, wrong);
  }
  return placed as PlacedOrder;
}

/** The first field that is missing, unknown, or holds what it cannot; null where all is well. */
function wrongField({ kind, ...fields }: Readonly<Record<string, unknown>>): string | null {
  if (typeof kind === "string" && kind in DECISIONS) {
    const wanted = DECISIONS[kind as keyof typeof DECISIONS];
    const unknown = Object.keys(fields).find((field) => !wanted.includes(field));
    return wanted.find((field) => typeof fields[field] !== "string") ?? unknown ?? null;
  }
  if (typeof kind !== "string" || !CHANGES.includes(kind)) {
    return "kind";
  }
  const { kind: _, taskId: task, ...others } = blankDraft("add");
  const blank: Readonly<Record<string, unknown>> = { ...others, task };
  const isRight = ([field, value]: readonly [string, unknown]) =>
    field in blank && hasShape(field, value, blank[field]);
  return Object.entries(fields).find((entry) => !isRight(entry))?.[0] ?? null;
}

/** Whether a field holds a text, or what the form of its kind holds there. */
function hasShape(field: string, value: unknown, blank: unknown): boolean {
  if (field === "into") {
    return Array.isArray(value) && value.every(isNewAgency);
  }
  if (Array.isArray(blank)) {
    return Array.isArray(value) && value.every(isText);
  }
  return typeof blank === "string"
    ? isText(value)
    : typeof value === "object" && value !== null && Object.values(value).every(isText);
}

function isNewAgency(value: unknown): boolean {
  const { name, shortName } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return isText(name) && isText(shortName);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
