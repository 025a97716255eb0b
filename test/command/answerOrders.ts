import { fieldText } from "../../src/plan/dependents/fieldText";
import { NO_DECISIONS, type SlipDecisions, type SlipReview } from "../../src/plan/slips/slipReview";
import type { FieldValue } from "../../src/plan/taskField";
import { typedDay } from "../../src/plan/typedDay";
import { comparisonKey } from "../../src/text/keys";
import { wrongOrder, type AnswerOrder, type DecideOrder, type PlacedOrder } from "./orders";

/** What returned slips say, and the areas that a new task may be of. */
interface Reviewed {
  readonly review: SlipReview;
  readonly areas: readonly string[];
}

/** A cell that somebody must decide on, and what it may come to. */
interface AskedCell {
  readonly key: string;
  readonly number: string;
  readonly field: string;
  readonly values: readonly FieldValue[];
}

/**
 * What the orders of a file decide on a review.
 * @throws CommandStop where one decides on what nobody asks, chooses what nobody says, or decides once more
 */
export function slipDecisions(
  orders: readonly PlacedOrder<AnswerOrder>[],
  reviewed: Reviewed
): SlipDecisions {
  return orders.reduce<SlipDecisions>(
    (decided, placed) =>
      isDecision(placed)
        ? withChoice(decided, placed, reviewed)
        : withTaken(decided, placed as TakePlaced, reviewed),
    NO_DECISIONS
  );
}

type DecidePlaced = PlacedOrder<DecideOrder>;
type TakePlaced = PlacedOrder<Exclude<AnswerOrder, DecideOrder>>;

function isDecision(placed: PlacedOrder<AnswerOrder>): placed is DecidePlaced {
  return placed.order.kind === "decide";
}

function withChoice(
  decided: SlipDecisions,
  placed: DecidePlaced,
  { review }: Reviewed
): SlipDecisions {
  const { task, field, value } = placed.order;
  const ofTask = askedCells(review).filter((cell) => cell.number === task);
  const cells = ofTask.filter((cell) => cell.field === field);
  const chosen = cells.flatMap(({ key, values }) => {
    const said = values.find((each) => isSaid(each, value));
    return said === undefined ? [] : [[key, said] as const];
  });
  if (ofTask.length === 0 || chosen.some(([key]) => key in decided.chosen)) {
    throw wrongOrder(placed, "task");
  }
  if (chosen.length === 0) {
    throw wrongOrder(placed, cells.length === 0 ? "field" : "value");
  }
  return { ...decided, chosen: { ...decided.chosen, ...Object.fromEntries(chosen) } };
}

/** A day may be typed with or without its zeros. */
function isSaid(value: FieldValue, typed: string): boolean {
  return typeof value === "object" && value !== null
    ? value.day === typedDay(typed)
    : fieldText(value) === typed;
}

function askedCells({ conflicts, doubts }: SlipReview): readonly AskedCell[] {
  return [
    ...conflicts.map(({ key, task: { number }, field, present, answers }) => ({
      key,
      number,
      field,
      values: [...answers.map(({ value }) => value), present],
    })),
    ...doubts.map(({ key, task: { number }, field, present, entry: { reading } }) => ({
      key,
      number,
      field,
      values: reading === undefined ? [present] : [reading, present],
    })),
  ];
}

function withTaken(
  decided: SlipDecisions,
  placed: TakePlaced,
  { review, areas }: Reviewed
): SlipDecisions {
  const { text, area } = placed.order;
  const key = review.additions.find(({ row }) => isSame(row.text, text))?.key;
  const listed = areas.find((name) => isSame(name, area));
  if (key === undefined || decided.added.includes(key)) {
    throw wrongOrder(placed, "text");
  }
  if (listed === undefined) {
    throw wrongOrder(placed, "area");
  }
  return {
    ...decided,
    added: [...decided.added, key],
    areas: { ...decided.areas, [key]: listed },
  };
}

function isSame(one: string, other: string): boolean {
  return comparisonKey(one) === comparisonKey(other);
}

/** What was decided of a conflict or doubt, in words; null where nobody has. */
export function decidedText({ key }: { readonly key: string }, { chosen }: SlipDecisions) {
  const value = chosen[key];
  return value === undefined ? null : fieldText(value);
}
