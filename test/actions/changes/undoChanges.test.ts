import { describe, expect, it, jest } from "@jest/globals";
import type { AppliedChanges } from "../../../src/actions/changes/applyChanges";
import { undoChanges, type UndoneChanges } from "../../../src/actions/changes/undoChanges";
import { fillIn, readTable, trackedRow } from "../../build/clerkAtWork";
import { openBuilt } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { applied, logLine, returnedSlip, SENT } from "./yearOfChanges";

jest.setTimeout(120_000);

async function undone({ undo }: AppliedChanges): Promise<UndoneChanges> {
  const outcome = await undoChanges(undo!);
  if (!outcome.ok) {
    throw new Error(outcome.problem);
  }
  return outcome;
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
    const { kept, keptTasks } = await undone(outcome);
    expect(kept.map(({ edit }) => edit.field)).toEqual(["status"]);
    expect(keptTasks).toEqual(["nvthuhai"]);
    expect(await trackedRow(host, 5)).toMatchObject({
      "Trạng thái": "Đã hoàn thành",
      "Kết quả thực hiện": "",
    });
    expect(await trackedRow(host, 40)).toMatchObject({ "Trạng thái": "Đã hoàn thành" });
  });
});
