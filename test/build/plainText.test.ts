import { beforeEach, describe, expect, test } from "@jest/globals";
import { build, openHost } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { printedRow, SOURCE, trackedRow } from "./clerkAtWork";

let host: OfficeHost;

beforeEach(async () => {
  host = await openHost();
});

describe("text that Excel would turn into something else", () => {
  const texts = [
    "=A1+B2 là công thức mẫu",
    "+ Báo cáo quý I",
    "- Kế hoạch triển khai",
    "@phongvanhoa đăng tin",
    "'Một cửa' tại xã",
    "1-2",
    "7/2026",
    "007",
    "TRUE",
    "12%",
    "1e5",
  ];

  /** The clerk types an apostrophe in front, which is how one types text into a cell. */
  async function built(): Promise<void> {
    texts.forEach((text, index) =>
      host.type(SOURCE, `F${16 + index + (index >= 7 ? 1 : 0)}`, `'${text}`)
    );
    await build();
  }

  /** Tasks 9 to 19; an area row stands between 15 and 16. */
  const numbers = texts.map((_, index) => 9 + index);

  async function tracked(from: OfficeHost): Promise<readonly unknown[]> {
    const rows = await Promise.all(numbers.map((number) => trackedRow(from, number)));
    return rows.map((row) => row["Sản phẩm"]);
  }

  async function printed(from: OfficeHost): Promise<readonly unknown[]> {
    const rows = await Promise.all(numbers.map((number) => printedRow(from, number)));
    return rows.map((row) => row[5]);
  }

  test("arrives as the same text in the tracking table and in the print", async () => {
    await built();
    expect(await tracked(host)).toEqual(texts);
    expect(await printed(host)).toEqual(texts);
  });

  test("is still that text after saving, opening and a rebuild, which has nothing to write", async () => {
    await built();
    const again = await openHost(await host.save());
    await build();
    await again.idle();
    expect(again.traffic.cells.written).toBe(0);
    expect(await tracked(again)).toEqual(texts);
    expect(await printed(again)).toEqual(texts);
  });

  test("counts as a deadline where it stands in the deadline column", async () => {
    host.type(SOURCE, "E9", "'7/2026");
    await build();
    expect(await trackedRow(host, 3)).toMatchObject({
      "Thời gian thực hiện/hoàn thành": "7/2026",
      "Loại thời hạn": "Tháng/quý",
    });
    expect((await printedRow(host, 3))[4]).toBe("7/2026");
  });
});
