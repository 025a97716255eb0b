import { beforeEach, describe, expect, test } from "@jest/globals";
import { readPrint } from "../../../src/actions/printing/readPrint";
import { drawPrint } from "../../../src/actions/redrawSheet";
import type { PrintOptions } from "../../../src/sheets/printOptions";
import { fillIn, shownOn } from "../../build/clerkAtWork";
import { AS_OF, build, openBuilt, openHost } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";

const PRINT = "Bản in phụ lục";
const SIGNED: PrintOptions = {
  heading: "habit",
  signature: { title: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Nguyễn Văn An" },
  progress: true,
  additions: "among",
};

let host: OfficeHost;

beforeEach(async () => {
  host = await openBuilt();
});

async function stateNow(): Promise<unknown> {
  const print = await readPrint(AS_OF);
  return print.ok && print.state;
}

/** What the note beside the page says; the sums that it goes by stand behind it. */
async function noteNow(): Promise<unknown> {
  return (await shownOn(host, PRINT))[1]!.findLast((text) => /\s/u.test(String(text)));
}

describe("the print of a built appendix", () => {
  test("is current, and says so on the sheet", async () => {
    expect(await readPrint(AS_OF)).toEqual({
      ok: true,
      options: { heading: "rule", signature: null, progress: false, additions: "among" },
      state: "current",
      added: 0,
    });
    expect(await noteNow()).toMatch(/khớp với bảng theo dõi/);
  });

  test("is old once a word changes that it prints, for pane and sheet alike, until it is drawn anew", async () => {
    await fillIn(host, [1], { "Thời gian thực hiện/hoàn thành": "Trước ngày 16/01/2026" });
    expect(await stateNow()).toBe("old");
    expect(await noteNow()).toMatch(/cũ hơn bảng theo dõi/);
    await drawPrint({ today: AS_OF });
    expect(await stateNow()).toBe("current");
    expect(await noteNow()).toMatch(/khớp với bảng theo dõi/);
  });

  test("stays current while the work is reported", async () => {
    await fillIn(host, [1], { "Trạng thái": "Đã hoàn thành", "Ghi chú": "Đã gửi" });
    expect(await stateNow()).toBe("current");
  });

  test("is missed where its sheet was deleted", async () => {
    await host.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(PRINT).delete();
      await context.sync();
    });
    expect(await stateNow()).toBe("missing");
  });

  test("is looked up without writing, in as many requests whatever changed", async () => {
    host.traffic.reset();
    await readPrint(AS_OF);
    await host.idle();
    const { requests } = host.traffic;
    expect(host.traffic.cells.written).toBe(0);
    await fillIn(host, [1, 2, 3], { "Sản phẩm": "Báo cáo" });
    host.traffic.reset();
    await readPrint(AS_OF);
    await host.idle();
    expect([host.traffic.requests, host.traffic.cells.written]).toEqual([requests, 0]);
  });
});

describe("what is chosen of the print", () => {
  test("is drawn, remembered, and honoured by the next build", async () => {
    const title = (await shownOn(host, PRINT))[1]![0];
    expect(await drawPrint({ today: AS_OF, print: SIGNED })).toMatchObject({ ok: true });
    expect(await readPrint(AS_OF)).toEqual({
      ok: true,
      options: SIGNED,
      state: "current",
      added: 0,
    });
    host = await openHost(await host.save());
    await build();
    const rows = await shownOn(host, PRINT);
    expect(rows[0]![0]).toBe("PHỤ LỤC");
    expect(String(rows[1]![0]).startsWith("TÌNH HÌNH THỰC HIỆN DANH MỤC")).toBe(true);
    expect(rows[5]!.slice(0, 8)).toEqual([
      "STT",
      "Nội dung công việc",
      "Cơ quan chủ trì",
      "Cơ quan phối hợp",
      "Thời gian thực hiện/hoàn thành",
      "Sản phẩm",
      "Tình hình thực hiện",
      "Tài liệu kiểm chứng",
    ]);
    const end = rows.map((cells) => cells[4]).filter((text) => text !== "");
    expect(end.slice(-3)).toEqual(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn An"]);
    const official = {
      heading: "rule",
      signature: null,
      progress: false,
      additions: "among",
    } as const;
    await drawPrint({ today: AS_OF, print: official });
    expect((await shownOn(host, PRINT))[1]![0]).toBe(title);
    expect(JSON.stringify(await shownOn(host, PRINT))).not.toContain("CHỦ TỊCH");
  });
});
