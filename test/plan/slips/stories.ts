import fc from "fast-check";
import { knownDay } from "../../../src/plan/day";
import type {
  ReturnedEntry,
  ReturnedResult,
  ReturnedRow,
  ReturnedSlip,
} from "../../../src/plan/slips/returnedSlip";
import { type SentSlip } from "../../../src/plan/slips/slip";
import { SLIP_FIELDS } from "../../../src/tables/slipColumns";
import {
  appendix,
  returnedResult,
  returnedSlip,
  sentTo,
  type Entries,
  type Year,
} from "./slipYear";

const AGENCIES = ["Công an xã", "Phòng Kinh tế", "Trung tâm Phục vụ hành chính công"] as const;
/** STT of tasks that these lead, one of another agency and one of a group. */
const NUMBERS = ["33", "34", "5", "31", "22", "23", "9", "4"];

const entries: fc.Arbitrary<Entries> = fc.record(
  {
    status: fc.constantFrom(null, "Đang thực hiện", "Đã hoàn thành"),
    doneOn: fc.constantFrom(null, { day: knownDay(2026, 3, 5) }, { day: knownDay(2026, 4, 2) }),
    outcome: fc.constantFrom(null, "Đạt 40%", "Đạt 80%"),
    note: fc.constantFrom(null, "Chờ hướng dẫn"),
  },
  { requiredKeys: [] }
);
const filled = fc.dictionary(fc.constantFrom(...NUMBERS), entries, { maxKeys: 4 });

/** What may happen to a row on its way. */
const FATES = [
  "sent",
  "idLost",
  "doubled",
  "gone",
  "retyped",
  "cut",
  "unclear",
  "typedOver",
] as const;
const fates = fc.array(fc.constantFrom("sent", "sent", ...FATES), { minLength: 3, maxLength: 3 });

const result = fc.record({
  number: fc.constantFrom("33", "5", "22", "99"),
  period: fc.constantFrom("Quý I", "Quý II"),
  document: fc.constantFrom("", "12/BC-UBND", "12/bc-ubnd", "13/BC-UBND"),
  issuedOn: fc.constantFrom(null, knownDay(2026, 3, 30), knownDay(2026, 4, 1)),
  link: fc.constantFrom("", "bao-cao-1.pdf", "bao-cao-2.pdf"),
});
const addition = fc.record({
  text: fc.constantFrom("Diễn tập phòng cháy", "Mua sắm máy tính cho Bộ phận Một cửa"),
  entries,
});
type Addition = { readonly deadlineText?: string } & (typeof addition extends fc.Arbitrary<infer T>
  ? T
  : never);
const proposal: fc.Arbitrary<Addition> = fc
  .tuple(addition, fc.constantFrom("", "Quý II/2026", "Quý IV/2026"))
  .map(([said, deadlineText]) => ({ ...said, deadlineText }));

function answerWith(additions: fc.Arbitrary<Addition[]>) {
  return fc.record({
    slip: fc.nat({ max: 2 }),
    filled,
    fates,
    results: fc.array(result, { maxLength: 3 }),
    additions,
    kept: fc.constantFrom<ReturnedSlip["damage"][number] | "whole">(
      ...(["whole", "whole", "whole", "codeLost", "ownList"] as const)
    ),
  });
}

type Answer = ReturnType<typeof answerWith> extends fc.Arbitrary<infer T> ? T : never;

interface Told {
  readonly then: Readonly<Record<string, Entries>>;
  readonly since: Readonly<Record<string, Entries>>;
  readonly answers: readonly Answer[];
  readonly recorded: readonly (typeof result extends fc.Arbitrary<infer T> ? T : never)[];
}

/** The appendix as it was when slips went out to three agencies, as it is now, and files that came back in any state. */
export const stories = storiesOf(
  fc.array(answerWith(fc.array(addition, { maxLength: 1 })), { minLength: 1, maxLength: 4 })
);

/** Stories of one file that proposes several tasks, some of them in the same words. */
export const proposals = storiesOf(
  fc.tuple(answerWith(fc.array(proposal, { minLength: 1, maxLength: 4 })))
);

function storiesOf(answers: fc.Arbitrary<Answer[]>): fc.Arbitrary<Year> {
  const recorded = fc.array(result, { maxLength: 2 });
  return fc.record({ then: filled, since: filled, answers, recorded }).map(storyOf);
}

function storyOf({ then, since, answers, recorded }: Told): Year {
  const before = small(appendix(then));
  const now = small(appendix(merged(then, since)));
  const sent = AGENCIES.map((agency, index) => sentTo(agency, `P-2026-000${index + 1}`, before));
  return {
    ...{ plan: now, sent },
    results: recorded.map(({ number, ...line }, row) => ({
      ...{ row, taskId: `nv-${number}`, number, deliverable: "Báo cáo", agency: "" },
      ...{ criterion: "", ...line },
    })),
    returned: answers.map((each, index) => fileOf(each, index, sent, before)),
  };
}

/** Slips that came back as they went out, whatever happened to the appendix since. */
export const untouched: fc.Arbitrary<Year> = stories.map((year) => ({
  ...year,
  returned: year.sent.map((slip) => returnedSlip(slip, year.plan)),
}));

function small(plan: Year["plan"]): Year["plan"] {
  return { ...plan, tasks: plan.tasks.filter(({ task }) => NUMBERS.includes(task.number)) };
}

function merged(
  one: Readonly<Record<string, Entries>>,
  other: Readonly<Record<string, Entries>>
): Readonly<Record<string, Entries>> {
  const numbers = [...Object.keys(one), ...Object.keys(other)];
  return Object.fromEntries(numbers.map((each) => [each, { ...one[each], ...other[each] }]));
}

/** Every row of a story stands in a row of its own, whatever the file, so that it is known by it. */
function fileOf(
  { slip, filled: own, fates: all, results, additions, kept }: Answer,
  index: number,
  sent: readonly SentSlip[],
  before: Year["plan"]
): ReturnedSlip {
  const whole = returnedSlip(sent[slip]!, before, own);
  const rows = whole.rows.flatMap((row, at) => fated(row, all[at % all.length]!));
  const added = additions.map(({ text, deadlineText = "", entries: said }): ReturnedRow => ({
    ...whole.rows[0]!,
    ...{ taskId: null, number: "1", text, document: { deadlineText } },
    entries: entriesOf(said),
  }));
  return {
    ...whole,
    file: `phiếu ${index % 2}.xlsx`,
    code: kept === "whole" ? whole.code : null,
    damage: kept === "whole" ? [] : [kept],
    rows: [...rows, ...added].map((row, at) => ({
      ...row,
      place: { ...row.place, row: index * 100 + at + 1 },
    })),
    results: results.map((line): ReturnedResult =>
      returnedResult({ ...line, deliverable: "Báo cáo" })
    ),
  };
}

function fated(row: ReturnedRow, fate: (typeof FATES)[number]): readonly ReturnedRow[] {
  const words = row.text.split(" ");
  const entry = (typed: string): ReturnedEntry => ({ kind: "unclear", typed, why: "noSuchStatus" });
  switch (fate) {
    case "sent":
      return [row];
    case "idLost":
      return [{ ...row, taskId: null }];
    case "doubled":
      return [row, { ...row, entries: { ...row.entries, ...entriesOf({ outcome: "Đạt 90%" }) } }];
    case "gone":
      return [];
    case "retyped":
      return [{ ...row, taskId: null, number: "", text: row.text.normalize("NFD").toUpperCase() }];
    case "cut":
      return [
        { ...row, taskId: null, text: words.slice(0, Math.ceil(words.length / 2)).join(" ") },
      ];
    case "unclear":
      return [{ ...row, entries: { ...row.entries, status: entry("gần xong") } }];
    case "typedOver":
      return [{ ...row, text: "Mua sắm máy tính cho Bộ phận Một cửa" }];
  }
}

function entriesOf(said: Entries): ReturnedRow["entries"] {
  return Object.fromEntries(
    SLIP_FIELDS.filter((field) => field in said).map((field) => [
      field,
      { kind: "value", value: said[field] ?? null, typed: "" },
    ])
  );
}
