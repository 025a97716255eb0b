import type { Finding } from "../finding";

/** The same for the same finding in every check, wherever its row stands and in whatever order the rows are. */
export function findingKey({ rule, taskId, task, values }: Finding): string {
  const words = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([rule, taskId ?? task, words]);
}
