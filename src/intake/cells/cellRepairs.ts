import { flatMapInSteps, type Steps } from "../../pace/steps";
import type { Respelling } from "../../plan/agencies/recogniseAgencies";
import { comparisonKey } from "../../text/keys";
import type { ListRow } from "../rows/listRow";
import type { Repair } from "../reading";
import type { TaskDraft } from "../rows/readTask";

/** One repair for each cell whose text was changed by more than blanks at the ends of its lines. */
export function cleaningRepairs(rows: readonly ListRow[]): Steps<readonly Repair[]> {
  return flatMapInSteps(rows, (row) =>
    row.filled.flatMap((cell): readonly Repair[] => {
      const rowSpan = { first: row.number, last: row.number };
      return withoutLineEnds(cell.raw) === cell.text
        ? []
        : [{ kind: "textCleaned", rows: rowSpan, before: cell.raw, after: cell.text }];
    })
  );
}

/** One repair for each deadline that was a real date in its cell. */
export function dateRepairs(drafts: readonly TaskDraft[]): readonly Repair[] {
  return drafts.flatMap(({ deadlineValue, deadlineText, rows }): readonly Repair[] =>
    deadlineValue.kind === "date"
      ? [{ kind: "dateRead", rows, before: deadlineValue.format, after: deadlineText }]
      : []
  );
}

/** One repair for each spelling of an agency that is not its name, over the rows from its first to its last task. */
export function spellingRepairs(
  respelled: readonly Respelling[],
  drafts: readonly TaskDraft[]
): readonly Repair[] {
  const rowsOf = spellingRows(drafts);
  return respelled.flatMap(({ spelling, name }): readonly Repair[] => {
    const rows = rowsOf.get(spelling) ?? drafts.find((d) => mentions(d, spelling))?.rows;
    return rows ? [{ kind: "agencySpelling", rows, before: spelling, after: name }] : [];
  });
}

/** First and last row of every text that fills a line of a lead or supporting cell. */
function spellingRows(drafts: readonly TaskDraft[]): ReadonlyMap<string, TaskDraft["rows"]> {
  const found = new Map<string, TaskDraft["rows"]>();
  for (const { lead, supporting, rows } of drafts) {
    for (const line of [...lead.split("\n"), ...supporting.split("\n")]) {
      found.set(line, { first: found.get(line)?.first ?? rows.first, last: rows.last });
    }
  }
  return found;
}

function mentions(draft: TaskDraft, spelling: string): boolean {
  const key = comparisonKey(spelling);
  return comparisonKey(`${draft.lead}\n${draft.supporting}`).includes(key);
}

function withoutLineEnds(raw: string): string {
  return raw
    .replace(/\r\n?/g, "\n")
    .replace(/(?<![ \t\u00A0])[ \t\u00A0]+$/gm, "")
    .trimEnd();
}
