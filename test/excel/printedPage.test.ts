import { drawPrint } from "../../src/actions/redrawSheet";
import {
  DEFAULT_PRINT_OPTIONS,
  USUAL_SIGNATURE,
  type PrintOptions,
} from "../../src/sheets/printOptions";
import { AS_OF, build, openHost } from "./openSample";

const CENTIMETRES_PER_INCH = 2.54;

const VERSIONS: readonly (readonly [name: string, options: PrintOptions, columns: string])[] = [
  ["the official print", DEFAULT_PRINT_OPTIONS, "F"],
  [
    "the signed progress version",
    {
      heading: "habit",
      signature: { ...USUAL_SIGNATURE, name: "Nguyễn Văn An" },
      progress: true,
      additions: "among",
    },
    "H",
  ],
];

test.each(VERSIONS)(
  "%s is A4 landscape at 100 % within the margins of Decree 30, numbered from page 2",
  async (_, print, lastColumn) => {
    const made = await openHost();
    await build();
    await drawPrint({ today: AS_OF, print });
    const host = await openHost(await made.save());
    const sheet = host.file.getWorksheet("Bản in phụ lục")!;
    const { pageSetup, headerFooter } = sheet;
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: false,
      firstPageNumber: 1,
      printTitlesRow: "6:6",
      printArea: expect.stringMatching(new RegExp(`^A1:${lastColumn}\\d+$`)),
    });
    expect(sheet.getCell("A6").value).toBe("STT");
    expect(pageSetup.scale ?? 100).toBe(100);
    const { left, right, top, bottom } = pageSetup.margins;
    const centimetres = [left, right, top, bottom].map((inches) => inches * CENTIMETRES_PER_INCH);
    const [onLeft, onRight, above, below] = centimetres.map((length) => Math.round(length * 10));
    expect(onLeft).toBeGreaterThanOrEqual(30);
    expect(onLeft).toBeLessThanOrEqual(35);
    expect(onRight).toBeGreaterThanOrEqual(15);
    expect(onRight).toBeLessThanOrEqual(20);
    expect(Math.min(above!, below!)).toBeGreaterThanOrEqual(20);
    expect(Math.max(above!, below!)).toBeLessThanOrEqual(25);
    expect(headerFooter.differentFirst).toBe(true);
    expect(headerFooter.oddHeader).toMatch(/&P$/);
    expect(headerFooter.firstHeader ?? "").not.toContain("&P");
  }
);

test("the printed tracking table names the columns that are folded away, on the first page and on all others", async () => {
  const host = await openHost();
  await build();
  const { headerFooter } = host.file.getWorksheet("Phụ lục (theo dõi)")!;
  const named =
    /^&L&10Trang in không gồm các cột thu gọn: Lĩnh vực, Cơ quan phối hợp, Thời gian thực hiện\/hoàn thành, Sản phẩm/;
  expect([headerFooter.firstFooter, headerFooter.oddFooter]).toEqual([
    expect.stringMatching(named),
    expect.stringMatching(named),
  ]);
});

test("a footer that the user gave the print stays when it is drawn again", async () => {
  const host = await openHost();
  await build();
  host.file.getWorksheet("Bản in phụ lục")!.headerFooter.oddFooter = "&LLưu: VT";
  await drawPrint({ today: AS_OF, print: { ...DEFAULT_PRINT_OPTIONS, progress: true } });
  expect(host.file.getWorksheet("Bản in phụ lục")!.headerFooter.oddFooter).toBe("&LLưu: VT");
});
