import { HELPER_HEADERS } from "../../../src/tables/helperColumns";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { undoChanges } from "../../../src/actions/changes/undoChanges";
import { readReturnedSlips } from "../../../src/actions/slips/readReturnedSlips";
import { receiveSlips, reviewReturned } from "../../../src/actions/slips/receiveSlips";
import { sendSlips, type SlipFile } from "../../../src/actions/slips/sendSlips";
import { NO_DECISIONS, type SlipDecisions } from "../../../src/actions/slips/slipDecisions";
import { editTasks } from "../../../src/actions/tasks/editTasks";
import { fromIso } from "../../../src/plan/day";
import { inWorkbook, readTable, trackedRow } from "../../build/clerkAtWork";
import { AS_OF, contentsOf, openBuilt } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { fillSlip, type FilledIn } from "../../samples/fillSlip";

const JUNE_12 = fromIso("2026-06-12")!;
const AT = { day: JUNE_12, minutes: 510 };

async function sent(agencies: readonly string[]): Promise<readonly SlipFile[]> {
  const outcome = await sendSlips({ agencies, returnTo: "", dueBack: JUNE_12, today: AS_OF });
  if (!outcome.ok) {
    throw new Error(outcome.problem);
  }
  return outcome.files;
}

async function reviewOf(files: readonly { name: string; bytes: Uint8Array }[]) {
  const outcomes = await readReturnedSlips(files, () => undefined);
  const slips = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.slip] : []));
  const reviewed = await reviewReturned(slips, {}, JUNE_12);
  if (!reviewed.ok) {
    throw new Error(reviewed.problem);
  }
  return reviewed.review;
}

async function cameBack(file: SlipFile, rows: Readonly<Record<string, FilledIn>>) {
  return { name: file.name, bytes: await fillSlip(file.bytes, rows) };
}

async function numbersOf(host: OfficeHost, agency: string): Promise<readonly string[]> {
  const { rows } = await readTable(host, "PhuLuc");
  return rows.filter((row) => row["Cơ quan chủ trì"] === agency).map((row) => String(row["STT"]));
}

/** What the tracking table and the register of slips hold. */
function tables(host: OfficeHost): readonly string[] {
  return contentsOf(host).filter((line) =>
    /^(Phụ lục \(theo dõi\)|Theo dõi phiếu) [A-Z]+\d/.test(line)
  );
}

describe("a slip that goes out and comes back", () => {
  let host: OfficeHost;
  let slip: SlipFile;
  let first: string;
  let second: string;

  beforeAll(async () => {
    host = await openBuilt();
    [slip] = (await sent(["Phòng Kinh tế"])) as [SlipFile];
    [first, second] = (await numbersOf(host, "Phòng Kinh tế")) as [string, string];
  });

  const received = async (
    rows: Readonly<Record<string, FilledIn>>,
    decisions: Partial<SlipDecisions> = {}
  ) => {
    const review = await reviewOf([await cameBack(slip, rows)]);
    const outcome = await receiveSlips({
      review,
      decisions: { ...NO_DECISIONS, ...decisions },
      at: AT,
    });
    if (!outcome.ok) {
      throw new Error(outcome.problem);
    }
    return outcome;
  };

  it("writes what the unit filled in, says from where, and takes it back", async () => {
    const before = tables(host);
    expect(before).not.toEqual([]);
    const outcome = await received({
      [first]: { "Trạng thái": "Đang thực hiện", "Ghi chú": "Đang chờ kinh phí" },
    });
    expect(outcome).toMatchObject({ kept: [], logged: 2 });
    expect(await trackedRow(host, Number(first))).toMatchObject({
      "Trạng thái": "Đang thực hiện",
      "Ghi chú": "Đang chờ kinh phí",
    });
    const log = await readTable(host, "NhatKy");
    expect(log.rows.map((row) => [row["Văn bản hoặc tệp"], row["Mục"]])).toEqual([
      [slip.name, "Trạng thái"],
      [slip.name, "Ghi chú"],
    ]);
    expect((await readTable(host, "PhieuGui")).rows).toMatchObject([
      { "Đơn vị": "Phòng Kinh tế", "Tình trạng": "Đã nhận", "Số mục đã ghi": 2 },
    ]);

    await undoChanges(outcome.undo!);
    expect(tables(host)).toEqual(before);
  });

  it("asks where the appendix changed meanwhile, and writes what was chosen", async () => {
    const taskId = String((await trackedRow(host, Number(second)))["Mã nhiệm vụ"]);
    await editTasks({
      edits: [{ taskId, field: "status", from: null, to: "Đang thực hiện" }],
      today: AS_OF,
    });
    const rows = { [second]: { "Trạng thái": "Đã hoàn thành" } };
    const review = await reviewOf([await cameBack(slip, rows)]);
    expect(review.changes).toEqual([]);
    expect(review.conflicts).toMatchObject([{ task: { number: second }, field: "status" }]);
    const outcome = await received(rows, {
      chosen: { [review.conflicts[0]!.key]: "Đã hoàn thành" },
    });
    expect(outcome.made).toMatchObject([{ taskId, field: "status", to: "Đã hoàn thành" }]);
    expect((await reviewOf([await cameBack(slip, rows)])).conflicts).toEqual([]);
  });

  it("is registered as an answer even where nothing of it changed", async () => {
    const [other] = (await sent(["Công an xã"])) as [SlipFile];
    const review = await reviewOf([{ name: other.name, bytes: other.bytes }]);
    expect(review).toMatchObject({ changes: [], conflicts: [], doubts: [], locked: [] });
    await receiveSlips({ review, decisions: NO_DECISIONS, at: AT });
    const { rows } = await readTable(host, "PhieuGui");
    expect(rows.at(-1)).toMatchObject({ "Đơn vị": "Công an xã", "Tình trạng": "Đã nhận" });
  });
});

describe("a result that was reported before its document", () => {
  let host: OfficeHost;
  let slip: SlipFile;
  let line: FilledIn;
  const document = {
    "Số và ký hiệu văn bản": "12/BC-PKT",
    "Ngày ban hành": new Date(Date.UTC(2026, 5, 9)),
  };

  beforeAll(async () => {
    host = await openBuilt();
    [slip] = (await sent(["Phòng Kinh tế"])) as [SlipFile];
    const [number] = (await numbersOf(host, "Phòng Kinh tế")) as [string];
    line = { STT: number, Kỳ: "Quý II", "Sản phẩm": "Báo cáo" };
    await receiveSlips({ review: await reviewWith(line), decisions: NO_DECISIONS, at: AT });
  });

  const reviewWith = async (result: FilledIn) =>
    reviewOf([{ name: slip.name, bytes: await fillSlip(slip.bytes, {}, [result]) }]);

  /** Without what the lines calculate. */
  const results = async () =>
    (await readTable(host, "KetQua")).rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([header]) => !HELPER_HEADERS.has(header)))
    );

  it("gets it in its line, once, and is without it again when that is taken back", async () => {
    const before = await results();
    expect(before).toMatchObject([{ "Sản phẩm": "Báo cáo", "Số và ký hiệu văn bản": "" }]);
    const review = await reviewWith({ ...line, ...document });
    const outcome = await receiveSlips({ review, decisions: NO_DECISIONS, at: AT });
    expect(outcome).toMatchObject({ ok: true, results: 1, keptResults: 0, logged: 1 });
    expect(await results()).toEqual([
      { ...before[0], "Số và ký hiệu văn bản": "12/BC-PKT", "Ngày ban hành": 46_182 },
    ]);
    expect((await readTable(host, "NhatKy")).rows.at(-1)).toMatchObject({
      "Trước khi ghi": "Quý II; Báo cáo",
      "Sau khi ghi": "Quý II; Báo cáo; 12/BC-PKT; 09/6/2026",
    });
    expect((await reviewWith({ ...line, ...document })).results).toEqual([]);
    await undoChanges((outcome as Extract<typeof outcome, { ok: true }>).undo!);
    expect(await results()).toEqual(before);
  });

  it("keeps what somebody wrote into the line meanwhile", async () => {
    const review = await reviewWith({ ...line, ...document });
    await inWorkbook(host, ({ tables }) => {
      const days = tables.getItem("KetQua").columns.getItem("Ngày ban hành");
      days.getDataBodyRange().getCell(0, 0).values = [["chưa rõ"]];
    });
    const outcome = await receiveSlips({ review, decisions: NO_DECISIONS, at: AT });
    expect(outcome).toMatchObject({ results: 0, keptResults: 1 });
    expect(await results()).toMatchObject([
      { "Số và ký hiệu văn bản": "", "Ngày ban hành": "chưa rõ" },
    ]);
  });
});
