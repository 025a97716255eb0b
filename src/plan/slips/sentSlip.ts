import { type SentSlip, type Slip, type SlipTask, type SlipValues } from "./slip";
import { SLIP_FIELDS } from "../../tables/slipColumns";

/** What is remembered of a slip. */
export function sentSlip(slip: Slip): SentSlip {
  const { code, agency, period, sentOn, dueBack, tasks } = slip;
  const base = Object.fromEntries(tasks.map((task) => [task.taskId, filled(task)]));
  return { code, agency, period, sentOn, dueBack, base };
}

function filled({ values }: SlipTask): Partial<SlipValues> {
  return Object.fromEntries(
    SLIP_FIELDS.filter((field) => values[field] !== null && values[field] !== "").map((field) => [
      field,
      values[field],
    ])
  );
}
