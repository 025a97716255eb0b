import { describe, expect, it } from "@jest/globals";
import { undoChanges } from "../../../src/actions/changes/undoChanges";
import { listSnapshots } from "../../../src/actions/snapshots/listSnapshots";
import { serialFromDay } from "../../../src/notation/serial";
import { fromIso } from "../../../src/plan/day";
import { inWorkbook, readTable, trackedRow } from "../../build/clerkAtWork";
import { contentsOf, openBuilt, openHost } from "../../excel/openSample";
import { filterTable } from "../../host/structure/filters";
import { applied, idOf, JUNE_12, logLine, returnedSlip, SENT } from "./yearOfChanges";

describe("applying changes of the year", () => {
  it("writes a returned slip in one step: cells, a task, a result, the register and the log", async () => {
    const host = await openBuilt();
    await applied({ slips: [{ kind: "sent", slip: SENT, tasks: 4 }] });
    const changes = await returnedSlip(host, 5);
    const outcome = await applied(changes);
    expect(outcome).toMatchObject({ results: 1, logged: 5, kept: [], restored: false });
    expect(outcome.made).toHaveLength(2);
    expect(outcome.added).toEqual([{ taskId: "nvthuhai", number: "40" }]);

    expect(await trackedRow(host, 5)).toMatchObject({
      "Trạng thái": "Đang thực hiện",
      "Kết quả thực hiện": "=3 xã; 1-2",
    });
    expect(await trackedRow(host, 40)).toMatchObject({
      "Nội dung công việc": "Rà soát quy chế làm việc",
      "Loại thời hạn": "Ngày cụ thể",
      "Hạn hoàn thành": serialFromDay(fromIso("2026-09-14")!),
      "Nguồn giao": "Công văn số 12/UBND-NV ngày 05/6/2026",
      "Mã nhiệm vụ": "nvthuhai",
      "Tiến độ": "Trong hạn",
    });
    expect((await readTable(host, "KetQua")).rows).toEqual([
      expect.objectContaining({
        "Mã nhiệm vụ": await idOf(host, 5),
        STT: 5,
        "Số và ký hiệu văn bản": "15/BC-CAX",
        "Ngày ban hành": serialFromDay(JUNE_12),
      }),
    ]);
    expect((await readTable(host, "PhieuGui")).rows).toEqual([
      expect.objectContaining({
        "Mã phiếu": "P-2026-0001",
        "Số nhiệm vụ": 4,
        "Ngày nhận": serialFromDay(JUNE_12),
        "Số mục đã ghi": 4,
        "Tình trạng": "Đã nhận",
      }),
    ]);
    const log = await readTable(host, "NhatKy");
    expect(log.rows.map((row) => [row["TT"], row["Mục"], row["Xử lý"]])).toEqual([
      [1, "Trạng thái", "Đã ghi"],
      [2, "Kết quả thực hiện", "Đã ghi"],
      [3, "Ghi chú", "Chờ xử lý"],
      [4, "Kết quả", "Đã bổ sung kết quả"],
      [5, "Nhiệm vụ", "Đã thêm nhiệm vụ"],
    ]);
    expect(log.rows[0]!["Thời điểm"]).toBeCloseTo(serialFromDay(JUNE_12) + 510 / 1440, 6);
    expect((await listSnapshots())[0]).toMatchObject({ reason: "receiveSlips" });
  });

  it("writes the same a second time nowhere", async () => {
    const host = await openBuilt();
    const changes = await returnedSlip(host, 5);
    await applied(changes);
    const after = contentsOf(host);
    const again = await applied(changes);
    expect(again).toMatchObject({ made: [], kept: [], added: [], results: 0, logged: 0 });
    expect(again.undo).toBeNull();
    expect(contentsOf(host)).toEqual(after);
  });

  it("leaves what somebody wrote meanwhile, and logs that it was left", async () => {
    const host = await openBuilt();
    const changes = await returnedSlip(host, 5);
    const taskId = await idOf(host, 5);
    await applied({ edits: [{ taskId, field: "status", from: null, to: "Đã hoàn thành" }] });
    const outcome = await applied({ ...changes, newTasks: [], newResults: [] });
    expect(outcome.kept).toEqual([{ edit: changes.edits[0], present: "Đã hoàn thành" }]);
    const log = await readTable(host, "NhatKy");
    expect(log.rows[0]).toMatchObject({
      Mục: "Trạng thái",
      "Nhận về": "Đang thực hiện",
      "Sau khi ghi": "Đã hoàn thành",
      "Xử lý": "Giữ nguyên",
    });
  });

  it("takes off the filters that were left in the register and the log, and undoes under them", async () => {
    const host = await openBuilt();
    const slip = { ...SENT, code: "P-2026-0002" };
    await applied({
      slips: [{ kind: "sent", slip: SENT, tasks: 4 }],
      log: ["a", "b"].map((returned) => logLine({ decision: "kept", returned })),
    });
    const filter = () => {
      const sheets = [...host.file.worksheets];
      const tables = sheets.flatMap((sheet) => sheet.getTables());
      const named = (name: string) => tables.find((table) => table.name === name)!;
      filterTable(named("NhatKy"), 8, ["a"]);
      filterTable(named("PhieuGui"), 1, ["Phòng Kinh tế"]);
    };
    filter();
    const outcome = await applied({
      slips: [{ kind: "sent", slip, tasks: 1 }],
      log: [logLine({ decision: "kept", returned: "c" })],
    });
    const orders = async () => (await readTable(host, "NhatKy")).rows.map((row) => row["TT"]);
    expect(await orders()).toEqual([1, 2, 3]);
    expect((await readTable(host, "PhieuGui")).rows).toHaveLength(2);
    filter();
    await undoChanges(outcome.undo!);
    expect(await orders()).toEqual([1, 2]);
    expect((await readTable(host, "PhieuGui")).rows).toHaveLength(1);
  });

  it("appends two results of one period that are told apart by where they are found", async () => {
    const host = await openBuilt();
    const [result] = (await returnedSlip(host, 5)).newResults;
    const newResults = ["bao-cao-1.pdf", "bao-cao-2.pdf"].map((link) => ({
      ...result!,
      ...{ document: "", link },
    }));
    expect(await applied({ newResults })).toMatchObject({ results: 2 });
    expect(await applied({ newResults })).toMatchObject({ results: 0, undo: null });
  });

  it("goes on with the log and the register where they stand, renamed and saved in between", async () => {
    let host = await openBuilt();
    await applied({ slips: [{ kind: "sent", slip: SENT, tasks: 4 }], log: [] });
    await applied({ log: [logLine({ decision: "kept", returned: "a" })] });
    await inWorkbook(host, ({ worksheets }) => {
      worksheets.getItem("Nhật ký thay đổi").name = "Sổ nhật ký";
    });
    host = await openHost(await host.save());
    await applied({
      slips: [{ kind: "sent", slip: { ...SENT, code: "P-2026-0002" }, tasks: 1 }],
      log: [logLine({ decision: "kept", returned: "b" })],
    });
    expect((await readTable(host, "PhieuGui")).rows.map((row) => row["Tình trạng"])).toEqual([
      "Chờ nhận",
      "Chờ nhận",
    ]);
    expect((await readTable(host, "NhatKy")).rows.map((row) => row["TT"])).toEqual([1, 2]);
  });
});
