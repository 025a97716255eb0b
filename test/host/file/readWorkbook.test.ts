import { describe, expect, it } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { blankWorkbook } from "./blankWorkbook";
import { readWorkbook } from "./readWorkbook";
import { unpack, UnreadableFile, type UnreadableReason } from "./unpack";
import { writeWorkbook } from "./writeWorkbook";

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function reasonOf(bytes: Uint8Array): Promise<UnreadableReason | "readable"> {
  try {
    await readWorkbook(bytes);
    return "readable";
  } catch (cause) {
    expect(cause).toBeInstanceOf(UnreadableFile);
    return (cause as UnreadableFile).reason;
  }
}

async function blankWithPart(path: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeWorkbook(blankWorkbook()));
  parts[path] = strToU8(change(strFromU8(parts[path]!)));
  return zipSync(parts);
}

describe("a file that is no workbook", () => {
  it("is refused with the reason", async () => {
    expect(await reasonOf(new Uint8Array())).toBe("empty");
    expect(await reasonOf(strToU8("STT;Nội dung công việc"))).toBe("notAWorkbook");
    expect(await reasonOf(zipSync({ "word/document.xml": strToU8("<w/>") }))).toBe("notAWorkbook");
    expect(await reasonOf(Uint8Array.from([...OLE_HEADER, 0, 0, 0]))).toBe("oldFormat");
  });

  it("is told apart when it is a workbook behind a password", async () => {
    const stream = Buffer.from("EncryptedPackage", "utf16le");
    expect(await reasonOf(Uint8Array.from([...OLE_HEADER, ...stream]))).toBe("encrypted");
  });

  it("is damaged when cut short or when its XML is broken", async () => {
    const whole = await writeWorkbook(blankWorkbook());
    expect(await reasonOf(whole.slice(0, whole.length / 2))).toBe("damaged");
    const broken = await blankWithPart("xl/worksheets/sheet1.xml", (xml) =>
      xml.slice(0, xml.length - 40)
    );
    expect(await reasonOf(broken)).toBe("damaged");
    const mixed = await blankWithPart("xl/workbook.xml", (xml) =>
      xml.replace("</sheets>", "</sheet>")
    );
    expect(await reasonOf(mixed)).toBe("damaged");
  });

  it.each([
    ["a row below the last", '<row r="99999999"><c r="A99999999"><v>1</v></c></row>'],
    ["a column right of the last", '<row r="9"><c r="ZZZZ9"><v>1</v></c></row>'],
  ])("is damaged where it names %s", async (_, row) => {
    const path = "xl/worksheets/sheet1.xml";
    const bytes = await blankWithPart(path, (xml) =>
      xml.replace(/<sheetData\s*\/>|<\/sheetData>/, `<sheetData>${row}</sheetData>`)
    );
    expect(await reasonOf(bytes)).toBe("damaged");
  });

  it("is too large where one merge covers a whole sheet", async () => {
    const merge = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const bytes = await blankWithPart("xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(/<sheetData\s*\/>/, `$&${merge}`)
    );
    expect(await reasonOf(bytes)).toBe("tooLarge");
  });

  it("is refused as too large before anything is unpacked", () => {
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(3_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(() => unpack(bomb, 2_000_000)).toThrow(UnreadableFile);
    expect(() => unpack(bomb, 2_000_000)).toThrow("tooLarge");
  });
});

describe("a blank workbook", () => {
  it("has the one empty sheet of a Vietnamese Excel", async () => {
    const file = await readWorkbook(await writeWorkbook(blankWorkbook()));
    expect(file.worksheets.map((sheet) => sheet.name)).toEqual(["Trang_tính1"]);
    expect(file.worksheets[0]!.rowCount).toBe(0);
  });
});
