import {
  CHANGE_LOG_TABLE,
  changeLogHeaderOf,
  type ChangeLogColumnId,
} from "../tables/changeLogColumns";
import type { ExistingContent } from "./existing";

/** A line of `NhatKy`, its texts as they stand there. */
export type LoggedLine = Readonly<Record<Exclude<ChangeLogColumnId, "at" | "order">, string>> & {
  /** Body row of `NhatKy`, 0 is the first. */
  readonly row: number;
  /** "TT"; 0 where there is none. */
  readonly order: number;
};

const TEXTS = [
  "work",
  "source",
  "agency",
  "number",
  "field",
  "sent",
  "before",
  "returned",
  "after",
  "decision",
  "note",
  "taskId",
] as const satisfies readonly ChangeLogColumnId[];

/** The lines of `NhatKy`, top to bottom; none where there is no log yet. */
export function readChangeLog(existing: ExistingContent): readonly LoggedLine[] {
  const table = existing.tables.get(CHANGE_LOG_TABLE.toLowerCase());
  return (table?.rows ?? [])
    .map((values, row) => {
      const value = (id: ChangeLogColumnId) =>
        values[table!.headers.indexOf(changeLogHeaderOf(id))] ?? "";
      const texts = Object.fromEntries(TEXTS.map((id) => [id, String(value(id))]));
      const order = value("order");
      return {
        ...(texts as Record<(typeof TEXTS)[number], string>),
        row,
        order: typeof order === "number" ? order : 0,
      };
    })
    .filter(({ order, work }) => order > 0 || work !== "");
}
