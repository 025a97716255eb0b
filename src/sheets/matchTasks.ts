import { commonShare, wordSet } from "../text/commonWords";
import { contentKey, type SourceCells } from "./taskCells";
import { SOURCE_COLUMNS } from "../tables/trackingColumns";

/** Two texts under one number are the same task from this share of common words on. */
const SIMILAR = 0.6;

/**
 * Finds the row of every task, each row used once: by all that was written, by number and text, then by text, then by number where
 * the texts are
 * similar or all else is the same. A row is known by what the source last said (`written`) before it is known by what stands in it
 * now, so that
 * a task stays itself when somebody rewords it in the table.
 * @returns for each task the index of its row, or null for a new task.
 */
export function matchTasks(
  tasks: readonly SourceCells[],
  rows: readonly { readonly written: SourceCells | null; readonly current: SourceCells }[]
): readonly (number | null)[] {
  const matcher = new Matcher(tasks.length, rows.length);
  const written = rows.map((row) => row.written);
  const current = rows.map((row) => row.current);
  matcher.byKey(tasks, written, everything);
  matcher.byKey(tasks, written, numberAndText);
  matcher.byKey(tasks, current, numberAndText);
  matcher.byKey(tasks, written, textAlone);
  matcher.byKey(tasks, current, textAlone);
  matcher.byNumber(tasks, written);
  matcher.byNumber(tasks, current);
  matcher.byKey(tasks, written, allButText);
  return matcher.found;
}

class Matcher {
  readonly found: (number | null)[];
  private readonly used: boolean[];

  constructor(tasks: number, rows: number) {
    this.found = Array.from({ length: tasks }, () => null);
    this.used = Array.from({ length: rows }, () => false);
  }

  byKey(
    tasks: readonly SourceCells[],
    rows: readonly (SourceCells | null)[],
    keyOf: (known: SourceCells) => string | null
  ): void {
    this.pair(tasks, rows, keyOf, () => true);
  }

  byNumber(tasks: readonly SourceCells[], rows: readonly (SourceCells | null)[]): void {
    this.pair(tasks, rows, numberAlone, (task, row) => similarity(task, row) >= SIMILAR);
  }

  private pair(
    tasks: readonly SourceCells[],
    rows: readonly (SourceCells | null)[],
    keyOf: (known: SourceCells) => string | null,
    accepts: (task: SourceCells, row: SourceCells) => boolean
  ): void {
    const waiting = this.freeRows(rows, keyOf);
    tasks.forEach((task, index) => {
      const key = this.found[index] === null ? keyOf(task) : null;
      const candidates = key === null ? [] : (waiting.get(key) ?? []);
      const row = candidates.find((candidate) => {
        const known = rows[candidate];
        return !this.used[candidate] && known != null && accepts(task, known);
      });
      if (row !== undefined) {
        this.found[index] = row;
        this.used[row] = true;
        candidates.splice(candidates.indexOf(row), 1);
      }
    });
  }

  private freeRows(
    rows: readonly (SourceCells | null)[],
    keyOf: (known: SourceCells) => string | null
  ): Map<string, number[]> {
    const waiting = new Map<string, number[]>();
    rows.forEach((known, row) => {
      const key = known && !this.used[row] ? keyOf(known) : null;
      if (key !== null) {
        const list = waiting.get(key) ?? [];
        list.push(row);
        waiting.set(key, list);
      }
    });
    return waiting;
  }
}

/** Tells tasks apart that share number and text, as in two areas that each begin to count at 1. */
function everything(known: SourceCells): string {
  return SOURCE_COLUMNS.map((column) => contentKey(known[column])).join("\u0000");
}

/** Tells a task that was worded anew from another one under its number, where there is enough beside the text to tell by. */
function allButText(known: SourceCells): string | null {
  const telling = [known.number, known.lead, known.deadlineText, known.deliverable];
  return telling.some((cell) => contentKey(cell) === "")
    ? null
    : everything({ ...known, text: null });
}

function numberAndText(known: SourceCells): string | null {
  const text = textAlone(known);
  return text === null ? null : `${contentKey(known.number)}|${text}`;
}

function textAlone({ text }: SourceCells): string | null {
  const key = contentKey(text).trim();
  return key === "" ? null : key;
}

function numberAlone({ number }: SourceCells): string | null {
  const key = contentKey(number).trim();
  return key === "" ? null : key;
}

/** Share of common words of two texts, 0 to 1. */
function similarity(a: SourceCells, b: SourceCells): number {
  return commonShare(wordSet(contentKey(a.text)), wordSet(contentKey(b.text)));
}
