import { changedSpan, withChanges } from "../../text/changedSpan";
import type { Finding } from "../finding";
import type { FieldValue, TaskEdit } from "../taskField";

/** Edits that belong together: they are made all or not at all. */
export interface FixGroup {
  readonly edits: readonly TaskEdit[];
  /** What they put right. */
  readonly findings: readonly Finding[];
}

export interface CombinedFixes {
  readonly groups: readonly FixGroup[];
  /** Findings whose fix gets into another's way: they wait for the next check. */
  readonly left: readonly Finding[];
}

/**
 * Makes one step of many fixes. Several that change different words of one cell become one edit of it; those that share a
 * task become one group, so that a row in which somebody is at work is left alone as a whole.
 */
export function combineFixes(findings: readonly Finding[]): CombinedFixes {
  const cells = new Map<string, readonly TaskEdit[]>();
  const taken: Finding[] = [];
  const left: Finding[] = [];
  for (const finding of findings) {
    const grown = grownBy(cells, finding.fix ?? []);
    if (grown === null) {
      left.push(finding);
    } else {
      grown.forEach((edits, cell) => cells.set(cell, edits));
      taken.push(finding);
    }
  }
  const edits = [...cells.values()].map((each) => combined(each)!);
  return { groups: groupsOf(taken, edits), left };
}

/** The cells of a fix with its edits added; null where one does not go with those already there. */
function grownBy(
  cells: ReadonlyMap<string, readonly TaskEdit[]>,
  fix: readonly TaskEdit[]
): ReadonlyMap<string, readonly TaskEdit[]> | null {
  const grown = new Map<string, readonly TaskEdit[]>();
  for (const edit of fix) {
    const cell = `${edit.taskId} ${edit.field}`;
    const edits = [...(grown.get(cell) ?? cells.get(cell) ?? []), edit];
    if (combined(edits) === null) {
      return null;
    }
    grown.set(cell, edits);
  }
  return grown;
}

/** Several edits of one cell as one; null where they contradict one another. */
function combined(edits: readonly TaskEdit[]): TaskEdit | null {
  const [first] = edits;
  if (!first || edits.some(({ from }) => !isSame(from, first.from))) {
    return null;
  }
  const targets = edits
    .map(({ to }) => to)
    .filter((to, index, all) => all.findIndex((other) => isSame(to, other)) === index);
  const to = targets.length === 1 ? targets[0]! : combinedText(first.from, targets);
  return to === undefined ? null : { ...first, to };
}

function combinedText(from: FieldValue, targets: readonly FieldValue[]): string | undefined {
  if (typeof from !== "string") {
    return undefined;
  }
  const texts = targets.filter((to): to is string => typeof to === "string");
  const whole =
    texts.length === targets.length
      ? withChanges(
          from,
          texts.map((to) => changedSpan(from, to))
        )
      : null;
  return whole ?? undefined;
}

function isSame(one: FieldValue, other: FieldValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

interface TaskGroup {
  readonly tasks: Set<string>;
  readonly edits: TaskEdit[];
  readonly findings: Finding[];
}

/** Findings that share a task share a group. */
function groupsOf(findings: readonly Finding[], edits: readonly TaskEdit[]): readonly FixGroup[] {
  const groupOf = new Map<string, TaskGroup>();
  for (const finding of findings) {
    const tasks = [...new Set((finding.fix ?? []).map(({ taskId }) => taskId))];
    const joined = new Set(tasks.flatMap((task) => groupOf.get(task) ?? []));
    const [group = { tasks: new Set<string>(), edits: [], findings: [] }, ...others] = joined;
    group.findings.push(...others.flatMap((other) => other.findings), finding);
    for (const task of [...others.flatMap((other) => [...other.tasks]), ...tasks]) {
      group.tasks.add(task);
      groupOf.set(task, group);
    }
  }
  edits.forEach((edit) => groupOf.get(edit.taskId)!.edits.push(edit));
  return [...new Set(groupOf.values())].map(({ edits: own, findings: all }) => ({
    edits: own,
    findings: all,
  }));
}
