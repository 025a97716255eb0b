import { isProof, type RecordedResult } from "../followedTask";
import type { CriterionEvidence } from "./reportFigures";
import type { ListedTask } from "./reportLists";

/** "1.2" before "1.10", whatever the machine's language. */
const NATURAL = new Intl.Collator("vi", { numeric: true, sensitivity: "accent" });

/** Orders codes of criteria as people count them; "" comes last. */
function byCriterion(one: string, other: string): number {
  return Number(one === "") - Number(other === "") || NATURAL.compare(one, other);
}

/**
 * The lines of `KetQua` that prove something, with a document's number or a link, by criterion; within one in the order of
 * `KetQua`. A line whose task is gone stays, under the STT that somebody typed. Codes are told apart as Excel's TRIM
 * and "=" do: not by case, nor by how many blanks stand between words.
 */
export function criterionEvidence(
  { tasks }: { readonly tasks: readonly ListedTask[] },
  lines: readonly RecordedResult[]
): readonly CriterionEvidence[] {
  const byId = new Map(tasks.map((task) => [task.id, task.task]));
  const byNumber = new Map([...tasks].reverse().map(({ task }) => [task.number, task]));
  const groups = new Map<
    string,
    { criterion: string; results: CriterionEvidence["results"][0][] }
  >();
  for (const line of lines.filter(isProof)) {
    const { taskId, number, ...result } = line;
    const criterion = line.criterion.trim().replace(/ +/g, " ");
    const key = criterion.toLowerCase();
    const group = groups.get(key) ?? { criterion, results: [] };
    groups.set(key, group);
    const task = taskId === "" ? byNumber.get(number) : byId.get(taskId);
    group.results.push({
      ...result,
      taskNumber: task?.number ?? number,
      taskText: task?.text ?? "",
    });
  }
  return [...groups.values()].sort((one, other) => byCriterion(one.criterion, other.criterion));
}
