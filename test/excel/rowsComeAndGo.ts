import type { OfficeHost } from "../host/officeHost";
import { openBuilt, openHost, visibleContentsOf } from "./openSample";
import { edit, row, sheetWith } from "./rowsAtWork";

export const TEXT = "Nội dung công việc";
export const FIRST_ROW = 5;

/** Rows of both tables that come and go at every kind of place, with a note and heights of the user's in between. */
export async function workbookOfRows(): Promise<Uint8Array> {
  const host = await openBuilt();
  await edit({
    inserts: [
      row("KetQua", 0, { STT: 31, "Sản phẩm": "Báo cáo quý I" }),
      row("KetQua", 0, { STT: 31, "Sản phẩm": "Báo cáo quý II" }),
    ],
  });
  const sheet = sheetWith(host, "PhuLuc");
  sheet.getCell(FIRST_ROW + 5, 3).note = "Hỏi lại";
  sheet.getRow(FIRST_ROW + 8).height = 77;
  return host.save();
}

/** All of it as one edit. */
export function everything(): Promise<void> {
  const task = (at: number, id: string) =>
    row("PhuLuc", at, { STT: 40, [TEXT]: `Việc ${id}`, "Mã nhiệm vụ": id });
  return edit({
    changes: [
      {
        sheet: "Phụ lục (theo dõi)",
        row: FIRST_ROW + 7,
        column: 3,
        // A number in a column of texts: its format changes with it, and has to come back with it.
        content: 2026,
        numberFormat: "0",
        mode: "entry",
      },
    ],
    inserts: [
      task(0, "nv-bbbbbbbb"),
      task(6, "nv-cccccccc"),
      task(6, "nv-dddddddd"),
      task(39, "nv-gggggggg"),
      row("KetQua", 1, { STT: 7, "Sản phẩm": "Quyết định" }),
    ],
    removals: [
      { table: "PhuLuc", row: 2, seen: null },
      { table: "PhuLuc", row: 20, seen: null },
      { table: "PhuLuc", row: 21, seen: null },
      { table: "KetQua", row: 0, seen: null },
    ],
  });
}

/** The workbook apart from what the add-in remembers. */
/** What the workbook looks like before and after the edit, and how many requests that takes. */
export interface WholeEdit {
  readonly requests: number;
  readonly stateOf: (host: OfficeHost) => Promise<"as it was" | "complete" | "half">;
}

export async function wholeEdit(bytes: Uint8Array): Promise<WholeEdit> {
  const seen = async (host: OfficeHost): Promise<string> =>
    (await visibleContentsOf(host)).join("\n");
  const before = await seen(await openHost(bytes));
  const host = await openHost(bytes);
  await everything();
  await host.idle();
  const { requests } = host.traffic;
  const after = await seen(host);
  return {
    requests,
    stateOf: async (of) => {
      const now = await seen(of);
      return now === before ? "as it was" : now === after ? "complete" : "half";
    },
  };
}
