import { beforeAll, describe, expect, test } from "@jest/globals";
import { readTable } from "../build/clerkAtWork";
import type { OfficeHost } from "../host/officeHost";
import { build, changedWorkbook, openHost } from "./openSample";

const TRACKING = "Phụ lục (theo dõi)";
const HEADER_ROW = 4;
/** The changed source says "Quý II/2026" in its last task, and has one more task. */
const LAST_ROW = HEADER_ROW + 39;

/** The last row of PhuLuc as it stands. */
function tableEnd(host: OfficeHost): number {
  const { tableRef } = host.file.getWorksheet(TRACKING)!.getTables()[0]!.model;
  return Number(/\d+$/.exec(String(tableRef))![0]);
}

/** What somebody else does in PhuLuc, and what must be there in the end, whenever it was done. */
const DOINGS = {
  "types into a cell that the build writes, too": {
    act: (host: OfficeHost) => host.type(TRACKING, `F${LAST_ROW}`, "Tháng 9/2026"),
    expected: { "Thời gian thực hiện/hoàn thành": "Tháng 9/2026" },
  },
  "reports on a task": {
    act: (host: OfficeHost) => host.type(TRACKING, `N${LAST_ROW}`, "Đang thực hiện"),
    expected: { "Trạng thái": "Đang thực hiện" },
  },
  "adds a task below the last one": {
    act: (host: OfficeHost) =>
      host.type(TRACKING, `C${tableEnd(host) + 1}`, "Nhiệm vụ do người khác thêm"),
    expected: { "Nội dung công việc": "Nhiệm vụ do người khác thêm" },
  },
  "inserts a row above and fills it in": {
    act: (host: OfficeHost) => {
      host.insertRows(TRACKING, HEADER_ROW + 2, 1);
      host.type(TRACKING, `C${HEADER_ROW + 2}`, "Nhiệm vụ do người khác chèn");
    },
    expected: { "Nội dung công việc": "Nhiệm vụ do người khác chèn" },
  },
};

let bytes: Uint8Array;
let requests: number;
let texts: unknown[];

beforeAll(async () => {
  bytes = await (await changedWorkbook()).save();
  const quiet = await openHost(bytes);
  await build();
  requests = quiet.traffic.requests;
  texts = (await readTable(quiet)).rows.map((row) => row["Nội dung công việc"]);
});

describe.each(Object.entries(DOINGS))("while a build runs somebody else %s", (_, doing) => {
  test("and loses nothing of it, before whichever request it is", async () => {
    for (let n = 1; n <= requests; n += 1) {
      const host = await openHost(bytes);
      host.beforeRequest(n, () => doing.act(host));
      const end = await build().then(
        () => "built",
        (error: Error) => error.message
      );
      await host.idle();
      const { rows } = await readTable(host);
      const held = rows.filter((row) =>
        Object.entries(doing.expected).every(([header, value]) => row[header] === value)
      );
      expect({ n, end, held: held.length }).toEqual({ n, end: "built", held: 1 });
      expect(rows.map((row) => row["Nội dung công việc"])).toEqual(expect.arrayContaining(texts));
      const ids = rows.map((row) => row["Mã nhiệm vụ"]).filter((id) => id !== "");
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
