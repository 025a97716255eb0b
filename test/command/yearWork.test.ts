import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { runAppendix } from "./runAppendix";

const SAMPLE = join(__dirname, "..", "samples", "ke-hoach-cchc-2026.xlsx");
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
