import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { runAppendix } from "./runAppendix";

const SAMPLE = join(__dirname, "..", "samples", "ke-hoach-cchc-2026.xlsx");
const folder = mkdtempSync(join(tmpdir(), "phu-luc-thay-doi-"));
const ORDERS = join(folder, "thay-doi.json");

afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => rmSync(ORDERS, { force: true }));

const EXTENDED = {
  kind: "extend",
  task: "31",
  due: "30/6/2026",
  documentNumber: "2210/STC-QLCS",
  issuedOn: "20/5/2026",
};

async function ordered(orders: unknown, ...verbs: readonly string[]) {
  writeFileSync(ORDERS, typeof orders === "string" ? orders : JSON.stringify(orders));
  const out = ["--out", join(folder, "ra.xlsx"), "--report", join(folder, "r.json")];
  return runAppendix([SAMPLE, ...out, "--as-of", "2026-05-25", "--orders", ORDERS, ...verbs]);
}

describe("a wrong order ends with one sentence that says which and why, and writes nothing", () => {
  test.each<readonly [string, unknown, RegExp]>([
    ["text that is no JSON", "[{", /không phải là danh sách thay đổi/u],
    ["an order outside a list", EXTENDED, /không phải là danh sách thay đổi/u],
    ["a kind that is none", [EXTENDED, { kind: "huy" }], /thứ 2 .+ mục “kind”/u],
    ["an order that is a text", ["gia hạn"], /thứ 1 .+ mục “kind”/u],
    ["a field that is none", [{ ...EXTENDED, han: "30/6" }], /thứ 1 .+ mục “han”/u],
    ["an STT that is a number", [{ ...EXTENDED, task: 31 }], /thứ 1 .+ mục “task”/u],
    ["an id instead of an STT", [{ ...EXTENDED, taskId: "x" }], /thứ 1 .+ mục “taskId”/u],
    ["no new agency", [{ kind: "rename", from: ["Công an xã"], into: ["CAX"] }], /mục “into”/u],
    ["an agency without name", [{ kind: "split", assigned: { 24: 1 } }], /mục “assigned”/u],
    ["a decision without value", [{ kind: "decide", task: "1", field: "status" }], /mục “value”/u],
    ["a decision with more", [{ kind: "carry", task: "1", due: "" }], /thứ 1 .+ mục “due”/u],
    [
      "a decision on answers that are not read",
      [EXTENDED, { kind: "take", text: "Việc mới", area: "Cải cách thể chế" }],
      /thứ 2 .+ chỉ dùng được cùng --answers/u,
    ],
    [
      "a task of a plan that is not made",
      [{ kind: "leave", task: "1" }],
      /thứ 1 .+ chỉ dùng được cùng --next-year/u,
    ],
    ["a task that is not there", [{ ...EXTENDED, task: "99" }], /thứ 1 .+ mục “task”/u],
    ["a change of no task", [{ ...EXTENDED, task: undefined }], /thứ 1 .+ mục “task”/u],
    ["a day that is none", [{ ...EXTENDED, due: "31/6/2026" }], /thứ 1 .+ mục “due”/u],
    [
      "a deadline before the one in force, after a change that is right",
      [EXTENDED, { ...EXTENDED, due: "01/02/2026" }],
      /thay đổi thứ 2 .+: Hạn mới phải sau hạn đang áp dụng/u,
    ],
    [
      "a task of a split that is not there",
      [
        {
          kind: "split",
          documentNumber: "45/QĐ-UBND",
          issuedOn: "25/6/2026",
          on: "01/7/2026",
          from: ["Phòng Văn hóa - Xã hội"],
          into: ["Phòng Văn hóa - Xã hội", "Phòng Nội vụ"].map((name) => ({ name, shortName: "" })),
          assigned: { 240: "Phòng Nội vụ" },
        },
      ],
      /thứ 1 .+ mục “assigned”/u,
    ],
  ])("%s", async (_, orders, said) => {
    const { exitCode, message } = await ordered(orders);
    expect([exitCode, message]).toEqual([2, expect.stringMatching(said)]);
    expect(message).toMatch(/^[^\n]+\.$/u);
    expect(readdirSync(folder)).toEqual(["thay-doi.json"]);
  });

  test("a task of the next plan that is not there", async () => {
    const next = join(folder, "2027.xlsx");
    const { exitCode, message } = await ordered(
      [{ kind: "carry", task: "99" }],
      "--next-year",
      next
    );
    expect([exitCode, message]).toEqual([2, expect.stringMatching(/thứ 1 .+ mục “task”/u)]);
    expect(readdirSync(folder)).toEqual(["thay-doi.json"]);
  });
});

test("the report says how the deadline of a new task is read, and which days look like slips", async () => {
  const document = { documentNumber: "2816/UBND-NC", issuedOn: "20/5/2026" };
  const added = {
    ...{ kind: "add", area: "Cải cách thể chế", text: "Rà soát quy chế làm việc của UBND xã" },
    ...{ lead: "Phòng Kinh tế", deadlineText: "Trước ngày 30/9/2026", ...document },
  };
  const { exitCode, message } = await ordered([added, { ...EXTENDED, due: "30/6/2062" }]);
  expect([exitCode, message]).toEqual([0, ""]);
  const { orders } = JSON.parse(readFileSync(join(folder, "r.json"), "utf8"));
  expect(orders).toMatchObject([
    { kind: "add", deadline: expect.stringContaining("29/9/2026"), doubts: [] },
    { kind: "extend", deadline: null, doubts: [expect.stringContaining("30/6/2062")] },
  ]);
});
