import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Grid, GridValue } from "../../src/intake/grid";
import { decodeLegacy } from "../../src/intake/cells/legacy";
import { knownDay } from "../../src/plan/day";
import { typedInTcvn3, typedInVni } from "../text/legacyFonts";
import { gridOf } from "./gridOf";
import { readList, repairsOf, taskNumbered } from "./readList";
import { seedGrid } from "./seedGrid";

const HEADER = ["TT", "NhiÖm vô", "C¬ quan chñ tr×", "Thêi gian hoµn thµnh", "S¶n phÈm"];

/** Every word of a real plan with a letter that ASCII lacks. */
const planWords = [
  ...new Set(
    readFileSync(path.join(__dirname, "../samples/ke-hoach-cchc-2026.txt"), "utf8")
      .normalize("NFC")
      .match(/\p{L}*[^\p{ASCII}\P{L}]\p{L}*/gu)
  ),
];

function retyped(grid: Grid, type: (text: string) => string): Grid {
  const retype = (value: GridValue): GridValue =>
    value.kind === "text" ? { kind: "text", text: type(value.text.normalize("NFC")) } : value;
  return { ...grid, cells: grid.cells.map((row) => row.map(retype)) };
}

function inFont(grid: Grid, font: string): Grid {
  return { ...grid, fonts: grid.cells.map((row) => row.map(() => font)) };
}

function textsOf({ grid }: { readonly grid: Grid }): readonly (readonly string[])[] {
  return grid.cells.map((row) => row.map((value) => (value.kind === "text" ? value.text : "")));
}

function firstOf(read: { readonly grid: Grid }): readonly (string | undefined)[] {
  return textsOf(read).map(([text]) => text);
}

describe("a whole list in an old encoding", () => {
  it.each(["by font", "by look"])("typed in VNI gives the same plan as in Unicode, %s", (how) => {
    const typed = retyped(seedGrid(), typedInVni);
    const reading = readList(how === "by font" ? inFont(typed, "VNI-Times") : typed);
    expect(reading.plan).toEqual(readList(retyped(seedGrid(), (text) => text)).plan);
  });

  it.each(["by font", "by look"])(
    "typed in TCVN3 gives the same plan but for capitals with tone, %s",
    (how) => {
      const typed = retyped(seedGrid(), typedInTcvn3);
      const reading = readList(how === "by font" ? inFont(typed, ".VnTime") : typed);
      const { plan } = readList(retyped(seedGrid(), (text) => text));
      expect(JSON.stringify(reading.plan).toLowerCase()).toBe(JSON.stringify(plan).toLowerCase());
    }
  );

  it("in Unicode is not touched", () => {
    const grid = seedGrid();
    expect(decodeLegacy(grid)).toEqual({ grid, decoded: [] });
    expect(repairsOf(readList(grid), "textDecoded")).toEqual([]);
  });
});

describe("cells of an old encoding", () => {
  it("are told as repairs with their row, before and after", () => {
    const reading = readList(
      gridOf([HEADER, [1, "Ban hµnh KÕ ho¹ch", "C«ng an x·", "Th\u00ADêng xuyªn"]])
    );
    expect(taskNumbered(reading, "1")).toMatchObject({
      text: "Ban hành Kế hoạch",
      lead: "Công an xã",
      deadlineText: "Thường xuyên",
      deadline: { kind: "ongoing" },
    });
    expect(repairsOf(reading, "textDecoded").slice(-3)).toEqual([
      [2, 2, "Ban hµnh KÕ ho¹ch", "Ban hành Kế hoạch"],
      [2, 2, "C«ng an x·", "Công an xã"],
      [2, 2, "Th\u00ADêng xuyªn", "Thường xuyên"],
    ]);
    expect(repairsOf(reading, "textCleaned")).toEqual([]);
  });

  it("keep their place on a sheet that does not begin at A1", () => {
    const grid = { ...gridOf([["", "C¬ quan chñ tr×"]]), firstRow: 4, firstColumn: 3 };
    expect(decodeLegacy(grid).decoded).toEqual([
      { row: 4, column: 4, before: "C¬ quan chñ tr×", after: "Cơ quan chủ trì" },
    ]);
  });

  it("are read by their font where the look says too little", () => {
    const grid = gridOf([["Néi dung", "nhiÖm vô", "Teân"]]);
    const fonts = [[".VnTime", ".VnTimeH", "VNI-Times"]];
    expect(textsOf(decodeLegacy(grid))).toEqual([["Néi dung", "nhiÖm vô", "Teân"]]);
    expect(textsOf(decodeLegacy({ ...grid, fonts }))).toEqual([["Nội dung", "NHIỆM VỤ", "Tên"]]);
  });

  it("are read by their look where the font has been lost or is mixed", () => {
    const grid = gridOf([["C¬ quan chñ tr×", "Cô quan chuû trì"]]);
    const fonts = [["Times New Roman", ""]];
    expect(textsOf(decodeLegacy({ ...grid, fonts }))).toEqual([
      ["Cơ quan chủ trì", "Cơ quan chủ trì"],
    ]);
  });

  it("settle doubtful cells beside them", () => {
    const doubtful = gridOf([["Néi dung"], ["Ghi chó"], ["Lý do"], ["TT"]]);
    const cells = [["Néi dung"], ["Ghi chó"], ["Lý do"], ["thaï"], ["5 × 3"]];
    expect(decodeLegacy(doubtful).decoded).toEqual([]);
    expect(firstOf(decodeLegacy(gridOf([HEADER, ...cells])))).toEqual([
      "TT",
      "Nội dung",
      "Ghi chú",
      "Lý do",
      "thaï",
      "5 × 3",
    ]);
  });

  it("settle only what is no Vietnamese as it stands where the sheet holds Unicode as well", () => {
    const cells = [["Néi dung"], ["Công an xã"], ["Kế hoạch"]];
    expect(firstOf(decodeLegacy(gridOf([HEADER, ...cells])))).toEqual([
      "TT",
      "Nội dung",
      "Công an xã",
      "Kế hoạch",
    ]);
  });

  it("stay when Unicode text was pasted into an old font", () => {
    const grid = inFont(gridOf([["Kế hoạch và báo cáo", "Hà Nam", "2026"]]), ".VnTime");
    expect(decodeLegacy(grid)).toEqual({ grid, decoded: [] });
  });

  it.each(["Công an xã", "Công tác cán bộ", "Lý do", "thông báo công khai", "Hà Nam", "5 × 3 m²"])(
    "stay in an old font that nothing but its name speaks for: %s",
    (text) => {
      const alone = inFont(gridOf([[text], ["STT"], [text]]), ".VnTime");
      expect(decodeLegacy(alone).decoded).toEqual([]);
    }
  );

  it("that read well both ways are what the other texts in old fonts are, of the column first", () => {
    const grid = gridOf([
      ["Ghi chó", "Công an xã"],
      ["S¶n phÈm", "Văn phòng HĐND và UBND"],
      ["Lý do", "Đảng ủy"],
    ]);
    expect(textsOf(decodeLegacy(inFont(grid, ".VnTime")))).toEqual([
      ["Ghi chú", "Công an xã"],
      ["Sản phẩm", "Văn phòng HĐND và UBND"],
      ["Lý do", "Đảng ủy"],
    ]);
    const mixed = gridOf([["Công an xã"], ["Đảng ủy"], ["S¶n phÈm"]]);
    expect(firstOf(decodeLegacy(inFont(mixed, ".VnTime")))).toEqual([
      "Công an xã",
      "Đảng ủy",
      "Sản phẩm",
    ]);
  });

  it("are never damaged when all of them are Unicode in an old font", () => {
    const word = fc.constantFrom(...planWords);
    const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    const texts = fc.array(text, { minLength: 1, maxLength: 4 });
    const fonts = fc.constantFrom(".VnTime", ".VnTimeH", "VNI-Times");
    fc.assert(
      fc.property(texts, fonts, fc.constantFrom("NFC", "NFD"), (typed, font, form) => {
        const grid = inFont(gridOf(typed.map((each) => [each.normalize(form)])), font);
        const { decoded } = decodeLegacy(grid);
        expect(decoded.filter(({ before }) => /[^\p{ASCII}]/u.test(before))).toEqual([]);
      })
    );
  });

  it("leave numbers, dates and errors as they are", () => {
    const grid = inFont(
      gridOf([
        [
          7,
          { kind: "date", day: knownDay(2026, 6, 15), format: "dd/mm/yyyy" },
          { kind: "error", code: "#N/A" },
          { kind: "boolean", value: true },
        ],
      ]),
      ".VnTimeH"
    );
    expect(decodeLegacy(grid)).toEqual({ grid, decoded: [] });
  });
});
