import { beforeEach, describe, expect, test } from "@jest/globals";
import { build, contentsOf, openBuilt, openHost } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { addTask, inWorkbook, readTable, SOURCE, trackedRow } from "./clerkAtWork";

let host: OfficeHost;

/** Builds where Excel is expected to refuse; gives the kind of the problem. */
async function refusal(): Promise<unknown> {
  const built = await build().then(
    () => null,
    (problem: { readonly kind?: unknown }) => problem
  );
  await host.idle();
  return built?.kind ?? built;
}

/** The build is refused for this reason, and the workbook is what it was. */
async function expectRefusal(kind: string): Promise<void> {
  const before = contentsOf(host);
  expect(await refusal()).toBe(kind);
  expect(contentsOf(host)).toEqual(before);
}

describe("a first build", () => {
  beforeEach(async () => {
    host = await openHost();
  });

  test.each(["DonVi", "KETQUA"])("a table %s of the user's own stops the build", async (name) => {
    await inWorkbook(host, ({ worksheets, tables }) => {
      worksheets.add("Danh bạ").getRange("A1:A3").values = [
        ["Tên"],
        ["Công an xã"],
        ["Phòng Kinh tế"],
      ];
      tables.add("'Danh bạ'!A1:A3", true).name = name;
    });
    await expectRefusal("nameTaken");
  });

  test("a name NgayBaoCao of the user's own stops the build", async () => {
    await inWorkbook(host, ({ names }) => names.add("NgayBaoCao", "=DATE(2025,1,1)"));
    await expectRefusal("nameTaken");
  });

  test("a protected structure stops the build, and nothing is written", async () => {
    await inWorkbook(host, ({ protection }) => protection.protect());
    await expectRefusal("protected");
  });

  test("a cell being edited stops the build; afterwards it goes through", async () => {
    host.settings.editing = true;
    await expectRefusal("editing");
    host.settings.editing = false;
    expect((await build()).tracked).toHaveLength(39);
  });
});

describe("a rebuild that has something to write", () => {
  beforeEach(async () => {
    host = await openBuilt();
    await inWorkbook(host, ({ application }) => application.calculate("Full"));
  });

  test("is refused where the tracking sheet is protected; unprotected, it goes through", async () => {
    const { sheet } = await readTable(host);
    host.type(SOURCE, "F7", "Kế hoạch và Tờ trình");
    await inWorkbook(host, ({ worksheets }) => worksheets.getItem(sheet).protection.protect());
    await expectRefusal("protected");
    await inWorkbook(host, ({ worksheets }) => worksheets.getItem(sheet).protection.unprotect());
    await build();
    expect((await trackedRow(host, 1))["Sản phẩm"]).toBe("Kế hoạch và Tờ trình");
  });

  test("is refused where the print is protected, though the table would take its part", async () => {
    host.type(SOURCE, "F7", "Kế hoạch và Tờ trình");
    await inWorkbook(host, ({ worksheets }) =>
      worksheets.getItem("Bản in phụ lục").protection.protect()
    );
    await expectRefusal("protected");
  });

  test("is refused where a note below the table would be swallowed by new rows", async () => {
    const { sheet, headerRow, rows } = await readTable(host);
    host.settings.expandTables = false;
    host.type(sheet, `B${headerRow + rows.length + 1}`, "Ghi chú của văn thư");
    addTask(host);
    await inWorkbook(host, ({ application }) => application.calculate("Full"));
    await expectRefusal("belowTable");
  });
});
