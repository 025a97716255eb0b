import { describe, it } from "@jest/globals";
import fc from "fast-check";
import {
  dependentValues,
  type DependentContext,
  type FieldChange,
} from "../../../src/plan/dependentValues";
import type { EnteredField, FieldValue, TaskValues } from "../../../src/plan/taskField";
import { KIND_WORDS, RHYTHM_WORDS, STATUS_WORDS } from "../../../src/plan/vocabulary";
import { fuzz } from "../../fuzz/fuzz";
import { AGENCY_SPELLINGS } from "../agencySpellings";
import { doubtfulPhrases } from "../deadline/doubtfulPhrases";
import { seedPhrases } from "../deadline/phrases";
import { day, DRAFT, ISSUED, row } from "./row";

const agencies = fc.constantFrom(...AGENCY_SPELLINGS.flat(), "Hội Khuyến học", "");
const agencyCells = fc
  .tuple(fc.array(agencies, { maxLength: 3 }), fc.constantFrom("\n", ", ", "; ", " và "))
  .map(([names, between]) => names.join(between));
const phrases = fc.constantFrom(
  "",
  ...[...seedPhrases, ...doubtfulPhrases].map(({ phrase }) => phrase)
);
const days = fc.constantFrom<FieldValue>(null, day(30, 6), day(31, 12), day(1, 1), "30/6/2026");
const words = (list: Readonly<Record<string, string>>): fc.Arbitrary<string> =>
  fc.constantFrom("", "xong", ...Object.values(list).flatMap((word) => [word, word.toUpperCase()]));

const FIELDS = {
  lead: agencyCells,
  supporting: agencyCells,
  deadlineText: phrases,
  kind: words(KIND_WORDS),
  rhythm: words(RHYTHM_WORDS),
  start: days,
  due: days,
  status: words(STATUS_WORDS),
  doneOn: days,
} satisfies Partial<Record<EnteredField, fc.Arbitrary<FieldValue>>>;

const rows = fc
  .record(FIELDS)
  .map((values) =>
    row(Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value || null])))
  );
const changes = fc.oneof(
  ...Object.entries(FIELDS).map(([field, values]) =>
    values.map((to): FieldChange => ({ field: field as EnteredField, to: to || null }))
  )
);
const cases = fc.record({
  values: rows,
  change: changes,
  context: fc.constantFrom<DependentContext>(DRAFT, ISSUED),
});

function withValues(values: TaskValues, changed: readonly FieldChange[]): TaskValues {
  return { ...values, ...Object.fromEntries(changed.map(({ field, to }) => [field, to])) };
}

describe("the laws of what follows", () => {
  it("adds nothing when the change is made again after all that follows", () =>
    fuzz(cases, 2_000, ({ values, change, context }) => {
      const followed = dependentValues(values, change, context);
      const after = withValues(withValues(values, [change]), followed);
      const again = dependentValues(after, { ...change, to: after[change.field] }, context);
      if (again.length > 0) {
        throw new Error(JSON.stringify(again));
      }
    }));

  it("names each field once, and only where it says something else", () =>
    fuzz(cases, 1_000, ({ values, change, context }) => {
      const followed = dependentValues(values, change, context);
      const after = withValues(values, [change]);
      const fields = followed.map(({ field }) => field);
      const idle = followed.filter(
        ({ field, to }) => JSON.stringify(to) === JSON.stringify(after[field])
      );
      if (new Set(fields).size < fields.length || idle.length > 0) {
        throw new Error(JSON.stringify(followed));
      }
    }));

  it("is never certain of a cell that a person filled in, but for its own spelling", () =>
    fuzz(cases, 2_000, ({ values, change, context }) => {
      const formerly = dependentValues(
        row(),
        { field: "deadlineText", to: values.deadlineText },
        context
      );
      const read = withValues(row(), formerly);
      const taken = dependentValues(values, change, context).filter(
        ({ field, certain }) =>
          certain &&
          field !== change.field &&
          values[field] !== null &&
          JSON.stringify(values[field]).toLowerCase() !==
            JSON.stringify(read[field]).toLowerCase() &&
          // A blank phrase is read as an unclear deadline.
          !(values.deadlineText === null && field === "kind")
      );
      if (taken.length > 0) {
        throw new Error(JSON.stringify(taken));
      }
    }));
});
