import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { fieldText } from "../../../src/plan/dependents/fieldText";
import type { ReturnedSlip } from "../../../src/plan/slips/returnedSlip";
import { SLIP_FIELDS } from "../../../src/tables/slipColumns";
import { NEW_TASK, type ReturnedSource, type SlipReview } from "../../../src/plan/slips/slipReview";
import { headerOf } from "../../../src/tables/trackingColumns";
import { fuzz } from "../../fuzz/fuzz";
import { proposals, stories, untouched } from "./stories";
import { changesOf, review, written, type Year } from "./slipYear";

const CASES = 100;

test("the order of the files does not matter", async () => {
  const shuffled = stories.chain((year) =>
    fc.tuple(
      fc.constant(year),
      fc.shuffledSubarray([...year.returned], { minLength: year.returned.length })
    )
  );
  await fuzz(shuffled, CASES, ([year, returned]) => {
    expect(review({ ...year, returned })).toEqual(review(year));
  });
});

test("a file that is handed over twice counts once", async () => {
  await fuzz(stories, CASES, (year) => {
    const twice = { ...year, returned: [...year.returned, ...year.returned] };
    expect(review(twice)).toEqual(review(year));
  });
});

test("a copy of a file under another name writes nothing more", async () => {
  await fuzz(stories, CASES, (year) => {
    const copies = year.returned.map((slip) => ({ ...slip, file: `Bản sao ${slip.file}` }));
    const decisions = { added: review(year).additions.map(({ key }) => key) };
    const [once, twice] = [year, { ...year, returned: [...year.returned, ...copies] }].map((each) =>
      changesOf(each, decisions)
    );
    expect(twice).toMatchObject({
      ...{ edits: once!.edits, newTasks: once!.newTasks, newResults: once!.newResults },
      log: once!.log.map(({ field, decision }) => ({ field, decision })),
    });
  });
});

test("slips that came back as they went out change nothing", async () => {
  await fuzz(untouched, CASES, (year) => {
    expect(review(year)).toMatchObject({ changes: [], conflicts: [], doubts: [], additions: [] });
    expect(changesOf(year)).toMatchObject({ edits: [], newTasks: [], newResults: [], log: [] });
  });
});

test("once what is clear was written, the same files bring nothing new", async () => {
  await fuzz(stories, CASES, (year) => {
    const before = review(year);
    const after = review(written(year, changesOf(year)));
    expect(after.changes).toEqual([]);
    expect(after.results.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
    for (const list of ["conflicts", "doubts", "matches", "additions", "resultNotes"] as const) {
      expect(after[list].map(({ key }) => key)).toEqual(before[list].map(({ key }) => key));
    }
  });
});

test("a file whose proposed tasks were all added brings nothing when it comes again", async () => {
  await fuzz(proposals, CASES, (year) => {
    const { matches, additions } = review(year);
    const matched = Object.fromEntries(matches.map(({ key }) => [key, NEW_TASK]));
    const added = [...matches, ...additions].map(({ key }) => key);
    const decided = changesOf(year, { matched, added });
    expect(decided.newTasks).toHaveLength(new Set(added).size);
    const after = review(written(year, decided));
    expect(after).toMatchObject({ changes: [], matches: [], additions: [] });
    expect(after.conflicts.map(({ key }) => key)).toEqual(
      review(year).conflicts.map(({ key }) => key)
    );
  });
});

test("no row and no entry of a file is passed over in silence", async () => {
  await fuzz(stories, CASES, (year) => {
    const told = review(year);
    const waiting = new Set([...told.matches, ...told.additions].flatMap(rowsOf));
    for (const slip of year.returned) {
      const silent = slip.rows
        .filter(({ place }) => !waiting.has(place.row))
        .flatMap((row) => silentEntries(row, slip, year, told));
      expect(silent).toEqual([]);
    }
  });
});

test("what is counted of a file is all that stands in it", async () => {
  await fuzz(stories, CASES, (year) => {
    const distinct = new Set(year.returned.map((slip) => JSON.stringify(slip)));
    const { files } = review(year);
    expect(files).toHaveLength(distinct.size);
    const counted = sum(files.map(({ rows }) => rows));
    expect(counted).toBe(
      sum([...distinct].map((slip) => (JSON.parse(slip) as ReturnedSlip).rows.length))
    );
    for (const each of files) {
      expect(each.matched + each.waiting + each.additions).toBe(each.rows);
    }
    const entries = [...distinct].flatMap((slip) =>
      (JSON.parse(slip) as ReturnedSlip).rows.map((row) => Object.keys(row.entries).length)
    );
    const waiting = waitingEntries(review(year));
    const said = files.map((each) => each.unchanged + each.changed + each.conflicts + each.doubts);
    expect(sum(said) + waiting).toBe(sum(entries));
    const lines = [...distinct].map((slip) => (JSON.parse(slip) as ReturnedSlip).results.length);
    const results = files.map((each) => each.results + each.knownResults + each.notedResults);
    expect(sum(results)).toBe(sum(lines));
  });
});

test("whatever the clerk decides, a cell is written once and each writing is logged once", async () => {
  const decided = fc.tuple(stories, fc.infiniteStream(fc.constantFrom("Đã hoàn thành", "", null)));
  await fuzz(decided, CASES, ([year, choices]) => {
    const { conflicts, doubts, changes } = review(year);
    const chosen = [...conflicts, ...doubts].flatMap(({ key }) => {
      const choice = choices.next().value as string | null;
      return choice === "" ? [] : [[key, choice] as const];
    });
    const leftOut = changes.filter(() => choices.next().value === "").map(({ key }) => key);
    const { edits, log } = changesOf(year, { chosen: Object.fromEntries(chosen), leftOut });
    const cells = edits.flat().map(({ taskId, field }) => `${taskId} ${headerOf(field)}`);
    expect(new Set(cells).size).toBe(cells.length);
    const lines = log.filter(({ decision }) => decision === "written");
    expect(lines.map(({ taskId, field }) => `${taskId} ${field}`).sort()).toEqual(cells.sort());
  });
});

/** Entries of a row that are told nowhere, though they say neither what was sent nor what stands there. */
function silentEntries(
  row: ReturnedSlip["rows"][number],
  { code, damage, agency }: ReturnedSlip,
  { plan, sent }: Year,
  { changes, conflicts, doubts }: SlipReview
): readonly string[] {
  const answers = conflicts.flatMap(({ field, answers: all }) =>
    all.map(({ sources }) => ({ field, sources }))
  );
  const text = row.text.normalize("NFC").toLowerCase();
  const task = plan.tasks.find(
    ({ id, task: { text: own } }) => id === row.taskId || own.toLowerCase() === text
  )!;
  const slip = sent.find((each) => (code === null ? each.agency === agency : each.code === code));
  const base = damage.includes("ownList") ? undefined : slip?.base[task.id];
  return SLIP_FIELDS.filter((field) => {
    const entry = row.entries[field];
    const isTold = [...changes, ...answers, ...doubts].some(
      (each) => each.field === field && rowsOf(each).includes(row.place.row)
    );
    if (entry === undefined || isTold) {
      return false;
    }
    const returned = entry.kind === "value" ? fieldText(entry.value) : entry.typed;
    const known = [task.values[field], base === undefined ? null : (base[field] ?? null)];
    return !known.map(fieldText).includes(returned);
  });
}

function waitingEntries({ matches, additions }: SlipReview): number {
  return sum(
    [...matches, ...additions].map(
      ({ row, sources }) => sources.length * Object.keys(row.entries).length
    )
  );
}

function rowsOf({ sources }: { readonly sources: readonly ReturnedSource[] }): readonly number[] {
  return sources.map(({ place }) => place.row);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
