import type { TaskDraft } from "./readTask";
import type { Repair } from "../reading";

/** "nt", "-nt-", "Như trên" or a ditto mark: the cell says what the one above it says. A bare quote may be a slip. */
const DITTO = /^[-–"“”'(]*\s*(?:n\.?t\.?|như trên|[〃″])\s*[-–"“”')]*$/iu;

type Field = "area" | "lead" | "supporting" | "deadlineText" | "deliverable";

const FIELDS: readonly Field[] = ["area", "lead", "supporting", "deadlineText", "deliverable"];

/** The tasks of a list with the words that their ditto marks stand for. */
export interface FilledDrafts {
  readonly drafts: readonly TaskDraft[];
  readonly repairs: readonly Repair[];
}

/**
 * Puts in the place of every ditto mark what the task above says, for a row must keep its meaning wherever it is sorted
 * to. A mark with nothing above it stays as it is. One repair for each mark.
 */
export function withoutDittos(drafts: readonly TaskDraft[]): FilledDrafts {
  const filled: TaskDraft[] = [];
  const repairs: Repair[] = [];
  for (const draft of drafts) {
    const above = filled.at(-1);
    const marked = above ? FIELDS.filter((f) => DITTO.test(draft[f]) && above[f] !== "") : [];
    if (above === undefined || marked.length === 0) {
      filled.push(draft);
      continue;
    }
    repairs.push(
      ...marked.map((field): Repair => {
        return { kind: "dittoFilled", rows: draft.rows, before: draft[field], after: above[field] };
      })
    );
    filled.push({
      ...draft,
      ...Object.fromEntries(marked.map((field) => [field, above[field]])),
      deadlineValue: marked.includes("deadlineText") ? above.deadlineValue : draft.deadlineValue,
    });
  }
  return { drafts: filled, repairs };
}
