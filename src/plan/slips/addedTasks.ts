import { comparisonKey } from "../../text/keys";
import type { LogEntry } from "../changes/logEntry";
import type { NewTask } from "../changes/yearChanges";
import { taskIds } from "../taskId";
import { entriesOf } from "./rowPlaces";
import { rowText, stays, type SlipLog, type SlipLogWords } from "./slipLog";
import { NEW_TASK, type ProposedAddition, type SlipDecisions } from "./slipReview";
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

function isAdded({ key, row }: ProposedAddition, { added, matched }: SlipDecisions): boolean {
  return row.text.trim() !== "" && (added.includes(key) || matched[key] === NEW_TASK);
}

function newTask(
  { key, row, area, sources }: ProposedAddition,
  { areas }: SlipDecisions,
  words: SlipLogWords
): NewTask {
  const { agency, code } = sources[0]!;
  return {
    // The same proposal gets the same id whenever it is written.
    taskId: taskIds(JSON.stringify([agency, comparisonKey(row.text)]))(),
    area: areas[key] ?? area,
    cells: {
      text: row.text.trim(),
      lead: agency === "" ? null : agency,
      ...documentCells(row),
      ...enteredCells(row, words),
      origin: words.origin(agency, code ?? ""),
    },
  };
}

function documentCells({ document }: ProposedAddition["row"]): NewTask["cells"] {
  return Object.fromEntries(Object.entries(document).filter(([, words]) => words.trim() !== ""));
}

/** What the unit filled in; an entry that its column cannot hold goes into the note, under the name of its column. */
function enteredCells(row: ProposedAddition["row"], { header }: SlipLogWords): NewTask["cells"] {
  const entries = entriesOf(row);
  const values = entries.flatMap(({ field, entry }) =>
    entry.kind === "value" ? [[field, tidied(field, entry.value)] as const] : []
  );
  const cells: NewTask["cells"] = Object.fromEntries(values);
  const unclear = entries.flatMap(({ field, entry }) =>
    entry.kind === "unclear" ? [`${header(field)}: ${entry.typed}`] : []
  );
  const note = [cells.note ?? "", ...unclear].filter((each) => each !== "").map(String);
  return unclear.length === 0 ? cells : { ...cells, note: note.join("; ") };
}
