import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { keepPair } from "../../src/actions/compare/keepPair";
import { compareBoth, readBothPlans } from "../../src/actions/compare/superiorPlan";
import { readSourceFile } from "../../src/files/sourceFile";
import type { TaskPair } from "../../src/plan/compare/planComparison";
import { AS_OF, openBuilt } from "../excel/openSample";
import { runAppendix } from "./runAppendix";
import { built } from "./yearOutcome";
import { doYearWork } from "./yearWork";

const SAMPLES = join(__dirname, "..", "samples");
const SAMPLE = join(SAMPLES, "ke-hoach-cchc-2026.xlsx");
const CITY = join(SAMPLES, "ke-hoach-thanh-pho-2026.docx");
const folder = mkdtempSync(join(tmpdir(), "phu-luc-viec-"));
const at = (name: string): string => join(folder, name);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("work that cannot be done ends with one sentence and no file", () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    ["a folder that is not there", ["--answers", at("khong-co")], /Không có thư mục/u],
    ["a period that has not ended", ["--close", "Năm"], /chưa|kết thúc/u],
    [
      "the next plan in the place of this one",
      ["--next-year", at("ra.xlsx")],
      /được nêu tên hai lần/u,
    ],
  ])("%s", async (_, verbs, said) => {
    const args = [SAMPLE, "--out", at("ra.xlsx"), "--as-of", "2026-03-14", ...verbs];
    const { exitCode, message } = await runAppendix(args);
    expect([exitCode, message]).toEqual([2, expect.stringMatching(said)]);
    expect(message).toMatch(/^[^\n]+\.$/u);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test("a comparison goes by what the clerk decided on pairs in the pane", async () => {
  await openBuilt();
  const city = { name: "thanh-pho.docx", bytes: new Uint8Array(readFileSync(CITY)) };
  const both = built(
    await readBothPlans({ ...(await readSourceFile(city)), name: city.name }, AS_OF)
  );
  const [{ ours, theirs }] = (await compareBoth(both, both.decided)).pairs as [TaskPair];
  const compared = async (): Promise<unknown> => {
    const verbs = { orders: null, answers: null, reports: false, close: null, slips: null };
    const { told } = await doYearWork(
      { ...verbs, nextYear: null, compare: CITY, today: AS_OF },
      { changes: [], answers: [], carried: [] }
    );
    return told["compare"];
  };
  const pair = { number: ours.task.number, superior: theirs.task.number };
  const pairs = expect.arrayContaining([expect.objectContaining(pair)]);
  expect(await compared()).toMatchObject({ pairs });
  await keepPair({ ourId: ours.id, theirKey: theirs.key }, "apart");
  expect(await compared()).not.toMatchObject({ pairs });
});
