import { byCodeUnits } from "../../text/codeUnits";
import type { Finding } from "../finding";

/** Values that grow by themselves from day to day. */
const PASSING: ReadonlySet<string> = new Set(["days"]);

/**
 * What a finding is remembered by when somebody accepts it: the same for the same rule, task and words, wherever the row
 * stands and on whatever day it is found. Where the words change, it is another finding.
 */
export function findingKey({ rule, taskId, task, field, values }: Finding): string {
  const words = Object.entries(values)
    .filter(([name]) => !PASSING.has(name))
    .sort(([one], [other]) => byCodeUnits(one, other))
    .map(([name, value]) => [name, value.normalize("NFC")]);
  return JSON.stringify([rule, taskId ?? task, field ?? "", words]);
}
