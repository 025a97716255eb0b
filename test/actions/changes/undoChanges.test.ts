import { describe, expect, it } from "@jest/globals";
import type { AppliedChanges } from "../../../src/actions/changes/applyChanges";
import { undoChanges, type UndoneChanges } from "../../../src/actions/changes/undoChanges";
import { fillIn, inWorkbook, readTable, trackedRow } from "../../build/clerkAtWork";
import { readOwnWorkbook } from "../../../src/actions/ownWorkbook";
import { inExcel } from "../../../src/excel/run";
import type { TaskEdit } from "../../../src/plan/taskField";
import type { IssuedWords } from "../../../src/sheets/issuedWords";
import { AS_OF, openBuilt } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { saveValues } from "../settingsOnSheet";
import { applied, FILE, JUNE_12, logLine, returnedSlip, SENT } from "./yearOfChanges";

async function undone({ undo }: AppliedChanges): Promise<UndoneChanges> {
  const outcome = await undoChanges(undo!);
  if (!outcome.ok) {
    throw new Error(outcome.problem);
  }
  return outcome;
}

async function issuedWords(): Promise<readonly IssuedWords[]> {
  const own = await inExcel((context) => readOwnWorkbook(context, AS_OF, []));
  return own!.memory.issuedWords ?? [];
}

const TABLES = ["PhuLuc", "KetQua", "DonVi", "PhieuGui", "NhatKy"];

/** What the tables hold. */
async function look(host: OfficeHost): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for (const name of TABLES) {
    rows.push((await readTable(host, name)).rows);
  }
  return rows;
}

describe("taking back changes of the year", () => {
  it("leaves the workbook saying exactly what it said before", async () => {
    const host = await openBuilt();
    await applied({
      slips: [{ kind: "sent", slip: SENT, tasks: 4 }],
      log: [logLine({ decision: "kept", returned: "a" })],
    });
    const before = await look(host);
    const outcome = await applied({
      ...(await returnedSlip(host, 5)),
      agencies: [
        {
          kind: "changed",
          name: "Công an xã",
          to: { name: "Công an phường", formerName: "Công an xã" },
        },
        {
          kind: "added",
          entry: {
            name: "Trung tâm Phục vụ hành chính công",
            shortName: "TTPVHCC",
            kind: "agency",
            spellings: [],
            members: [],
            formerName: "",
          },
        },
      ],
    });
    const directory = (await readTable(host, "DonVi")).rows;
    expect(directory.map((row) => row["Tên"])).toContain("Trung tâm Phục vụ hành chính công");
    expect(directory).toContainEqual(
      expect.objectContaining({ Tên: "Công an phường", "Tên trước đây": "Công an xã" })
    );
    expect(await undone(outcome)).toMatchObject({ kept: [], keptTasks: [] });
    expect(await look(host)).toEqual(before);
  });

  it("keeps what somebody wrote since, a new task that is being worked on among it", async () => {
    const host = await openBuilt();
    const outcome = await applied(await returnedSlip(host, 5));
    await fillIn(host, [5, 40], { "Trạng thái": "Đã hoàn thành" });
    await inWorkbook(host, ({ tables }) => {
      const notes = tables.getItem("NhatKy").columns.getItem("Ghi chú").getDataBodyRange();
      notes.getCell(1, 0).values = [["đã trao đổi qua điện thoại"]];
      const links = tables.getItem("KetQua").columns.getItem("Đường dẫn/ghi chú");
      links.getDataBodyRange().getCell(0, 0).values = [["đã nộp bản giấy"]];
    });
    const { kept, keptTasks, keptLines } = await undone(outcome);
    expect(keptLines).toBe(2);
    expect((await readTable(host, "KetQua")).rows).toMatchObject([
      { "Đường dẫn/ghi chú": "đã nộp bản giấy" },
    ]);
    expect((await readTable(host, "NhatKy")).rows).toMatchObject([
      { TT: 2, "Ghi chú": "đã trao đổi qua điện thoại" },
    ]);
    expect(kept.map(({ edit }) => edit.field)).toEqual(["status"]);
    expect(keptTasks).toEqual(["nvthuhai"]);
    expect(await trackedRow(host, 5)).toMatchObject({
      "Trạng thái": "Đã hoàn thành",
      "Kết quả thực hiện": "",
    });
    expect(await trackedRow(host, 40)).toMatchObject({ "Trạng thái": "Đã hoàn thành" });
  });

  it("keeps an agency to which another task was given since, and prints an issued plan as before", async () => {
    const host = await openBuilt();
    await saveValues({ planState: "issued" });
    const [own, other] = [await trackedRow(host, 33), await trackedRow(host, 5)];
    const lead = { field: "lead", to: "Phòng Mới" } as const;
    const edit = (row: typeof own): TaskEdit => ({
      ...{ ...lead, taskId: String(row["Mã nhiệm vụ"]), from: String(row["Cơ quan chủ trì"]) },
    });
    const outcome = await applied({
      edits: [edit(own)],
      agencies: [
        {
          kind: "added",
          entry: {
            ...{ name: "Phòng Mới", shortName: "", kind: "agency", members: [] },
            ...{ spellings: ["Công an xã"], formerName: "Công an xã" },
          },
        },
        { kind: "removed", name: "Công an xã" },
      ],
    });
    expect(await issuedWords()).toHaveLength(1);
    await applied({ edits: [edit(other)] });
    const { keptAgencies } = await undone(outcome);
    expect(keptAgencies).toEqual(["Phòng Mới"]);
    const { rows } = await readTable(host, "DonVi");
    expect(rows.map((row) => row["Tên"])).toEqual(
      expect.arrayContaining(["Công an xã", "Phòng Mới"])
    );
    expect(rows.find((row) => row["Tên"] === "Phòng Mới")).toMatchObject({
      ...{ "Cách viết khác": "", "Tên trước đây": "" },
    });
    expect(await trackedRow(host, 5)).toMatchObject({ "Cơ quan chủ trì": "Phòng Mới" });
    expect(await trackedRow(host, 33)).toMatchObject({ "Cơ quan chủ trì": "Công an xã" });
    expect((await issuedWords()).map(({ taskId }) => taskId)).toEqual([other["Mã nhiệm vụ"]]);
  });

  it("forgets slips that were sent by mistake, but for those that came back or are noted on", async () => {
    const host = await openBuilt();
    const slips = ["P-2026-0001", "P-2026-0002", "P-2026-0003"].map((code) => ({ ...SENT, code }));
    const outcome = await applied({
      reason: "sendSlips",
      slips: slips.map((slip) => ({ kind: "sent", slip, tasks: 4 })),
    });
    const came = { agency: SENT.agency, on: JUNE_12, file: FILE };
    await applied({ slips: [{ kind: "returned", code: "P-2026-0002", ...came }] });
    await inWorkbook(host, ({ tables }) => {
      const notes = tables.getItem("PhieuGui").columns.getItem("Ghi chú").getDataBodyRange();
      notes.getCell(2, 0).values = [["gửi bản giấy"]];
    });
    const kept = ["P-2026-0002", "P-2026-0003"];
    expect(await undone(outcome)).toMatchObject({ keptSlips: kept });
    expect((await readTable(host, "PhieuGui")).rows).toMatchObject([
      { "Mã phiếu": "P-2026-0002", "Tình trạng": "Đã nhận", "Tệp nhận": FILE },
      { "Mã phiếu": "P-2026-0003", "Ghi chú": "gửi bản giấy" },
    ]);
    const own = await inExcel((context) => readOwnWorkbook(context, AS_OF, []));
    expect(own!.memory.slips!.map(({ code }) => code)).toEqual(kept);
  });
});
