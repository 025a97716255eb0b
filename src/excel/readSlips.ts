import { dayFromSerial } from "../notation/serial";
import type { RegisteredSlip } from "../plan/slips/registeredSlip";
import { SLIPS_TABLE, slipsHeaderOf, type SlipsColumnId } from "../tables/registerColumns";
import type { ExistingContent } from "./existing";

/**
 * The slips in `PhieuGui` that have a code, top to bottom; a day that was typed as text counts as none. Of rows with one code the
 * first stands.
 */
export function readSlips(existing: ExistingContent): readonly RegisteredSlip[] {
  const table = existing.tables.get(SLIPS_TABLE.toLowerCase());
  const slips = (table?.rows ?? []).map((values, row): RegisteredSlip => {
    const value = (id: SlipsColumnId) => values[table!.headers.indexOf(slipsHeaderOf(id))];
    const text = (id: SlipsColumnId) => String(value(id) ?? "").trim();
    const day = (id: SlipsColumnId) => {
      const serial = value(id);
      return typeof serial === "number" ? dayFromSerial(serial) : null;
    };
    const count = (id: SlipsColumnId) => {
      const number = value(id);
      return typeof number === "number" ? number : null;
    };
    return {
      row,
      code: text("code"),
      agency: text("agency"),
      period: text("period"),
      sentOn: day("sentOn"),
      dueBack: day("dueBack"),
      tasks: count("tasks"),
      returnedOn: day("returnedOn"),
      files: text("file").split("\n").filter(Boolean),
      changes: count("changes") ?? 0,
      lastReminder: day("lastReminder"),
      reminders: count("reminders") ?? 0,
      note: text("note"),
    };
  });
  const first = new Map([...slips].reverse().map((slip) => [slip.code, slip]));
  return slips.filter((slip) => slip.code !== "" && first.get(slip.code) === slip);
}
