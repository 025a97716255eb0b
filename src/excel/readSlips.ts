import type { RegisteredSlip } from "../plan/slips/registeredSlip";
import { SLIPS_COLUMNS, SLIPS_TABLE } from "../tables/registerColumns";
import type { ExistingContent } from "./existing";
import { tableRows } from "./tableRows";

/**
 * The slips in `PhieuGui` that have a code, top to bottom; a day that was typed as text counts as none. Of rows with one code the
 * first stands.
 */
export function readSlips(existing: ExistingContent): readonly RegisteredSlip[] {
  const rows = tableRows(existing, SLIPS_TABLE, SLIPS_COLUMNS);
  const slips = rows.map(({ row, text, day, number }): RegisteredSlip => ({
    row,
    code: text("code"),
    agency: text("agency"),
    period: text("period"),
    sentOn: day("sentOn"),
    dueBack: day("dueBack"),
    tasks: number("tasks"),
    returnedOn: day("returnedOn"),
    files: text("file").split("\n").filter(Boolean),
    changes: number("changes") ?? 0,
    lastReminder: day("lastReminder"),
    reminders: number("reminders") ?? 0,
    note: text("note"),
  }));
  const first = new Map([...slips].reverse().map((slip) => [slip.code, slip]));
  return slips.filter((slip) => slip.code !== "" && first.get(slip.code) === slip);
}
