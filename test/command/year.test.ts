import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { readWorkbook } from "../host/file/readWorkbook";
import { countedBlock } from "../actions/reports/plainCounts";
import { plainYear } from "../samples/year/plainYear";
import { returnedFiles } from "../samples/year/returnedFiles";
import type { FileOrder } from "./orders";
import { runAppendix } from "./runAppendix";

jest.setTimeout(240_000);

const SAMPLES = join(__dirname, "..", "samples");
const folder = mkdtempSync(join(tmpdir(), "phu-luc-nam-"));
const at = (name: string): string => join(folder, name);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first round of the story of the year, and the quarter that it ends with. */
const [ROUND, QUARTER] = ["slipsReturned", "closed"].map((kind) =>
  plainYear().find(({ event }) => event.kind === kind)!
);

const RESOLUTION = {
  documentKind: "Quyết định",
  documentNumber: "45/QĐ-UBND",
  issuedOn: "25/6/2026",
  on: "01/7/2026",
};

const ORDERS: readonly FileOrder[] = [
  {
    kind: "add",
    documentNumber: "1520/UBND-NC",
    issuedOn: "05/5/2026",
    issuer: "UBND thành phố",
    area: "Cải cách thủ tục hành chính",
    text: "Rà soát, cắt giảm thời gian giải quyết thủ tục đăng ký kinh doanh",
    lead: "Phòng Kinh tế",
    deadlineText: "Trong ngày 20/9/2026",
  },
  {
    kind: "extend",
    task: "31",
    documentNumber: "2210/STC-QLCS",
    issuedOn: "20/5/2026",
    due: "30/7/2026",
  },
  {
    ...RESOLUTION,
    kind: "rename",
    from: ["Công an xã"],
    into: [{ name: "Công an xã Nguyễn Bình Khiêm", shortName: "CAX" }],
  },
  {
    ...RESOLUTION,
    kind: "merge",
    from: ["Trung tâm Dịch vụ sự nghiệp công"],
    into: [{ name: "Phòng Kinh tế", shortName: "" }],
  },
  {
    ...RESOLUTION,
    kind: "split",
    from: ["Phòng Văn hóa - Xã hội"],
    into: [
      { name: "Phòng Văn hóa - Xã hội", shortName: "" },
      { name: "Phòng Nội vụ", shortName: "PNV" },
    ],
    assigned: { 24: "Phòng Nội vụ", 26: "Phòng Nội vụ", 27: "Phòng Nội vụ" },
  },
];

interface Told {
  readonly slips: readonly { readonly file: string; readonly agency: string }[];
  readonly answers: Readonly<Record<string, unknown>>;
  readonly closed: { readonly total: Readonly<Record<string, number>> };
  readonly nextYear: { readonly tasks: number; readonly left: readonly string[] };
  readonly compare: { readonly pairs: readonly unknown[]; readonly lacking: readonly unknown[] };
}

async function run(input: string, output: string, day: string, ...verbs: readonly string[]) {
  const report = at("bao-cao.json");
  const args = [input, "--out", at(output), "--as-of", day, "--report", report, ...verbs];
  const { exitCode, message } = await runAppendix(args);
  expect([exitCode, message]).toEqual([0, expect.any(String)]);
  return { message, told: JSON.parse(readFileSync(report, "utf8")) as Told };
}

/** Puts what comes back of the slips into the folder of answers. */
async function comeBack(slips: Told["slips"]): Promise<void> {
  for (const file of ROUND!.files) {
    const name = slips.find(({ agency }) => agency === file.agency)!.file;
    const slip = { name, bytes: new Uint8Array(readFileSync(at(`phieu/${name}`))) };
    for (const back of await returnedFiles(slip, file, ROUND!.event.on)) {
      writeFileSync(at(`tra-loi/${back.name}`), back.bytes);
    }
  }
}

describe("a year by the command line", () => {
  let sent: Told["slips"];
  let quarter: Awaited<ReturnType<typeof run>>;
  let after: Told["slips"];
  let end: Told;

  beforeAll(async () => {
    ["phieu", "tra-loi", "phieu-2"].forEach((name) => mkdirSync(at(name)));
    const sample = join(SAMPLES, "ke-hoach-cchc-2026.xlsx");
    sent = (await run(sample, "1.xlsx", "2026-03-05", "--slips", at("phieu"))).told.slips;
    await comeBack(sent);
    writeFileSync(at("tra-loi/anh.xlsx"), "ảnh");
    const answers = ["--answers", at("tra-loi"), "--close", "Quý I"];
    quarter = await run(at("1.xlsx"), "2.xlsx", "2026-03-14", ...answers);
    writeFileSync(at("thay-doi.json"), JSON.stringify(ORDERS));
    const orders = ["--orders", at("thay-doi.json"), "--slips", at("phieu-2")];
    after = (await run(at("2.xlsx"), "3.xlsx", "2026-07-01", ...orders)).told.slips;
    const city = join(SAMPLES, "ke-hoach-thanh-pho-2026.docx");
    const next = ["--next-year", at("2027.xlsx"), "--compare", city];
    end = (await run(at("3.xlsx"), "4.xlsx", "2026-12-20", ...next)).told;
  });

  test("sends a slip to each of the six agencies", () => {
    expect(sent.map(({ file }) => file).sort()).toEqual(readdirSync(at("phieu")).sort());
    expect(sent).toHaveLength(6);
  });

  test("writes what came back, and says which file was no answer", () => {
    expect(quarter.told.answers).toMatchObject({
      written: ROUND!.written.length,
      results: ROUND!.results.length,
      conflicts: [],
      doubts: [],
      unread: [{ file: "anh.xlsx" }],
    });
    expect(quarter.message).toMatch(/^Tệp “anh\.xlsx”[^\n]+\.$/u);
  });

  test("closes the quarter with the plain count's figures", () => {
    const { tasks, event } = QUARTER!;
    const counted = countedBlock(tasks, event.on, () => "").get("")!;
    expect(quarter.told.closed.total).toMatchObject({
      total: counted["Tổng số"],
      doneOnTime: counted["Hoàn thành đúng hạn"],
      doneLate: counted["Hoàn thành quá hạn"],
      inTime: counted["Trong hạn"],
      overdue: counted["Quá hạn"],
      openNoDeadline: counted["Chưa có hạn"],
      notUpdated: counted["Trong đó: Chưa cập nhật"],
      rateBase: counted["Số phải thực hiện (N)"],
    });
  });

  test("carries letters and the reorganisation out; the next slips go to those that are there now", () => {
    expect(after.map(({ agency }) => agency).sort()).toEqual([
      "Công an xã Nguyễn Bình Khiêm",
      "Phòng Kinh tế",
      "Phòng Nội vụ",
      "Phòng Văn hóa - Xã hội",
      "Trung tâm Phục vụ hành chính công",
      "Văn phòng HĐND và UBND",
    ]);
  });

  test("makes the next plan's workbook, and holds this one against the city's", async () => {
    const next = await readWorkbook(new Uint8Array(readFileSync(at("2027.xlsx"))));
    const numbers = next.getWorksheet("Phụ lục (theo dõi)")!.getColumn(1).values;
    expect(numbers.filter((value) => typeof value === "number")).toHaveLength(end.nextYear.tasks);
    expect(end.nextYear.tasks + end.nextYear.left.length).toBe(40);
    expect(end.compare.pairs.length).toBeGreaterThan(10);
    expect(end.compare.lacking.length).toBeGreaterThan(0);
  });
});

describe("work that cannot be done ends with one sentence and no file", () => {
  const sample = join(SAMPLES, "ke-hoach-cchc-2026.xlsx");

  test.each<readonly [string, readonly string[], RegExp]>([
    ["a folder that is not there", ["--answers", at("khong-co")], /Không có thư mục/u],
    ["a period that has not ended", ["--close", "Năm"], /chưa|kết thúc/u],
    ["orders that are none", ["--orders", sample], /không phải là danh sách thay đổi/u],
    [
      "the next plan in the place of this one",
      ["--next-year", at("ra.xlsx")],
      /được nêu tên hai lần/u,
    ],
  ])("%s", async (_, verbs, said) => {
    const args = [sample, "--out", at("ra.xlsx"), "--as-of", "2026-03-14", ...verbs];
    const { exitCode, message } = await runAppendix(args);
    expect([exitCode, message]).toEqual([2, expect.stringMatching(said)]);
    expect(message).toMatch(/^[^\n]+\.$/u);
    expect(readdirSync(folder)).not.toContain("ra.xlsx");
  });
});
