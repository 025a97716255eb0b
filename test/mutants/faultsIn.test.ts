import { describe, expect, it, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { draw } from "./draw";
import { withFault } from "./fault";
import { faultsIn } from "./faultsIn";
import { codeBelow } from "./relatedTests";

const ROOT = join(__dirname, "../..");

/** What a code says with each fault of a kind in it. */
function faulty(text: string, kind: string): readonly string[] {
  return faultsIn("code.ts", text)
    .filter((fault) => fault.kind === kind)
    .map((fault) => withFault(text, fault));
}

describe("slips that are made with code", () => {
  test.each<[kind: string, code: string, faults: readonly string[]]>([
    [
      "and for or",
      "const isOpen = isKnown && (isNew || isLate);",
      [
        "const isOpen = isKnown || (isNew || isLate);",
        "const isOpen = isKnown && (isNew && isLate);",
      ],
    ],
    ["boundary moved", "days.filter((day) => day <= due);", ["days.filter((day) => day < due);"]],
    ["boundary moved", "const isLate = asOf > due;", ["const isLate = asOf >= due;"]],
    ["equality turned round", "use(turn === this.turn);", ["use(turn !== this.turn);"]],
    ["condition turned round", "if (isStale) { stop(); }", ["if (!(isStale)) { stop(); }"]],
    [
      "condition turned round",
      "use(has(role) ? gone : there);",
      ["use(!(has(role)) ? gone : there);"],
    ],
    ["condition turned round", "if (turn === last) { go(); }", []],
    ["guard taken out", "if (review.isStale) { return; } write();", [" write();"]],
    [
      "guard taken out",
      "for (const a of all) { if (!a) continue; }",
      ["for (const a of all) {  }"],
    ],
    ["guard taken out", "if (a) { return 1; } else { return 2; }", []],
    ["guard taken out", "if (a) { write(); return; }", []],
    [
      "member left out of a list",
      'const DAYS = new Set(["due", "doneOn", "lastReminder"]);',
      [
        'const DAYS = new Set([ "doneOn", "lastReminder"]);',
        'const DAYS = new Set(["due",  "lastReminder"]);',
        'const DAYS = new Set(["due", "doneOn", ]);',
      ],
    ],
    ["member left out of a list", "use([...own, id]);", ["use([ id]);", "use([...own, ]);"]],
    ["member left out of a list", "use([only]);", []],
    [
      "optional part left out",
      "use({ header, ...(isGrouped ? { grouped: true } : {}), ...format });",
      ["use({ header,  ...format });"],
    ],
    [
      "label left out",
      'switch (id) { case "due": case "doneOn": return day; default: return null; }',
      ['switch (id) {  case "doneOn": return day; default: return null; }'],
    ],
    [
      "labels mixed up",
      'switch (kind) { case "undo": return done; case "redo": return undone; }',
      ['switch (kind) { case "redo": return done; case "undo": return undone; }'],
    ],
    [".filter(…) left out", "tasks.filter(isLate).map(name);", ["tasks.map(name);"]],
    [".sort(…) left out", "names.sort((a, b) => a - b);", ["names;"]],
    ["await left out", "const row = await read(place);", ["const row = read(place);"]],
    ["statement left out", "this.rename(before, after); return;", ["; return;"]],
    ["statement left out", "this.fault = null;", [";"]],
    [
      "yes for no",
      "use({ hidden: true, isOpen: false });",
      ["use({ hidden: false, isOpen: false });", "use({ hidden: true, isOpen: true });"],
    ],
    ["off by one", "const next = last + 1;", ["const next = last;"]],
    ["off by one", "const row = top - 1;", ["const row = top;"]],
    ["off by one", "const row = top + 2;", []],
    [
      "another default",
      'const f = (reason = "edit") => reason;',
      ['const f = (reason = "edit?") => reason;'],
    ],
    ["another default", "use(counts.get(name) ?? 0);", ["use(counts.get(name) ?? 1);"]],
    ["another default", "use(counts.get(name) ?? none);", []],
    [
      "another number",
      "const ROOM_SHARE = 0.25;",
      ["const ROOM_SHARE = 0.5;", "const ROOM_SHARE = 0.125;"],
    ],
    ["another number", "const LONGEST = 7;", ["const LONGEST = 8;", "const LONGEST = 6;"]],
    ["another number", "const NONE = 0;", ["const NONE = 1;"]],
    ["another number", "function f() { const found = 0; }", []],
  ])("%s: %s", (kind, code, faults) => {
    expect(faulty(code, kind)).toEqual(faults);
  });
});

describe("patterns", () => {
  test.each([
    ["/^([hkt])y$/u", ["/^([kt])y$/u", "/^([ht])y$/u", "/^([hk])y$/u"]],
    // Ranges, classes and escapes are no letters that could be forgotten one by one.
    ["/[a-zđ\\s\\p{L}ơ]/u", ["/[a-z\\s\\p{L}ơ]/u", "/[a-zđ\\s\\p{L}]/u"]],
    ["/[\\]x]/u", []],
    ["/[-x]/u", []],
  ])("forget a letter: %s", (pattern, faults) => {
    expect(faulty(`use(${pattern});`, "letter left out of a pattern")).toEqual(
      faults.map((fault) => `use(${fault});`)
    );
  });

  test.each([
    ["/^(?:sở|ban|phòng) /u", ["/^(?:ban|phòng) /u", "/^(?:sở|phòng) /u", "/^(?:sở|ban) /u"]],
    ["/quý|tháng (?<n>[|])/u", ["/tháng (?<n>[|])/u", "/quý/u"]],
    ["/(?<!số )\\|/u", []],
  ])("forget a way to say it: %s", (pattern, faults) => {
    expect(faulty(`use(${pattern});`, "way to say it left out of a pattern")).toEqual(
      faults.map((fault) => `use(${fault});`)
    );
  });
});

describe("what is told of a fault", () => {
  it("is its line, what stands there and what would", () => {
    const [fault] = faultsIn("code.ts", "\nconst a = 1;\nconst isLate =\n  asOf > due;\n").slice(
      -1
    );
    expect(fault).toMatchObject({
      kind: "boundary moved",
      line: 4,
      before: "asOf > due",
      after: "asOf >= due",
    });
  });
});

it("leaves types and imports alone, which the compiler has", () => {
  const code =
    'import { a } from "./a";\ntype Both = ["a", "b"];\ninterface I { x: true }\nf<[1, 2]>();';
  expect(faultsIn("code.ts", code).map(({ kind }) => kind)).toEqual(["statement left out"]);
});

it("faults of the add-in's own code can be read, and say something else", () => {
  const all = codeBelow(ROOT, "src/text").flatMap((file) => {
    const text = readFileSync(join(ROOT, file), "utf8");
    return faultsIn(file, text).map((fault) => ({ file, text, fault }));
  });
  for (const { file, text, fault } of draw(all, 60, 7, ({ fault: { kind } }) => kind)) {
    const changed = withFault(text, fault);
    const { diagnostics } = ts.transpileModule(changed, { reportDiagnostics: true });
    expect([file, fault, changed !== text, diagnostics]).toEqual([file, fault, true, []]);
  }
});
