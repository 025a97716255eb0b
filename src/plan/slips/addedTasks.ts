import type { LogEntry } from "../changes/logEntry";
import type { NewTask } from "../changes/yearChanges";
import { proposedDeadline } from "./proposedId";
import type { ReturnedRow } from "./returnedSlip";
import { entriesOf, lockedText } from "./rowWords";
import { rowText, stays, type SlipLog, type SlipLogWords } from "./slipLog";
import type { ProposedAddition, SlipDecisions } from "./slipReview";
import { tidied } from "./slipValues";

/** The tasks that additions become, and a line of the log for each addition. */
export function addedTasks(
  additions: readonly ProposedAddition[],
  decisions: SlipDecisions,
  log: SlipLog,
  words: SlipLogWords
): { readonly newTasks: readonly NewTask[]; readonly log: readonly LogEntry[] } {
  const tasks = new Map<string, NewTask>();
  const lines = additions.map((addition) => {
    const { row, sources } = addition;
    const task = isAdded(addition, decisions) ? newTask(addition, decisions, words) : null;
    // Two files may propose one task in different words of its entries: it comes once.
    const comes = task !== null && !tasks.has(task.taskId);
    if (comes) {
      tasks.set(task.taskId, task);
    }
    const told = { taskId: comes ? task.taskId : "", number: "", text: row.text };
    const said = { task: told, field: words.addition, sent: "", returned: rowText(row, words) };
    const after = { before: "", after: row.text, decision: "added" } as const;
    return log({ ...said, ...(comes ? after : stays("", "waiting")) }, sources);
  });
  return { newTasks: [...tasks.values()], log: lines };
}

function isAdded({ key, row }: ProposedAddition, { added }: SlipDecisions): boolean {
  return row.text.trim() !== "" && added.includes(key);
}

function newTask(
  { key, taskId, row, area, sources }: ProposedAddition,
  { areas }: SlipDecisions,
  words: SlipLogWords
): NewTask {
  const { agency, code } = sources[0]!;
  return {
    taskId,
    area: areas[key] ?? area,
    cells: {
      text: row.text.trim(),
      lead: agency === "" ? null : agency,
      ...documentCells(row),
      ...enteredCells(row),
      origin: words.origin(agency, code ?? ""),
    },
  };
}

function documentCells(row: ReturnedRow): NewTask["cells"] {
  const cells = ["lead", "supporting", "deadlineText", "deliverable"] as const;
  const filled = cells.flatMap((field) => {
    const words = field === "deadlineText" ? proposedDeadline(row) : lockedText(row, field);
    return words.trim() === "" ? [] : [[field, words] as const];
  });
  return Object.fromEntries(filled);
}

/** What its column cannot hold stands in the log with the rest of the row. */
function enteredCells(row: ReturnedRow): NewTask["cells"] {
  const values = entriesOf(row).flatMap(({ field, entry }) =>
    entry.kind === "value" ? [[field, tidied(field, entry.value)] as const] : []
  );
  return Object.fromEntries(values);
}
