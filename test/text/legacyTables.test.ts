import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { decodeText } from "../../src/text/legacy/decode";
import { legacyOfFont } from "../../src/text/legacy/fonts";
import { tcvn3ToUnicode } from "../../src/text/legacy/tcvn3";
import { vniToUnicode } from "../../src/text/legacy/vni";
import { tcvn3Letters, typedInTcvn3, typedInVni, vniLetters } from "./legacyFonts";

const ascii = [..."abcdeghiklmnopqrstuvxyABCDEGHIKLMNOPQRSTUVXY0123456789 -/.,;:()&"];

/** Texts whose letters with marks come after another letter, as ã and ì always do. */
function textOf(letters: readonly string[]): fc.Arbitrary<string> {
  const inWords = letters.map((letter) => `h${letter}`);
  return fc
    .array(fc.constantFrom(...inWords, ...ascii), { maxLength: 40 })
    .map((parts) => parts.join(""));
}

describe("tcvn3ToUnicode", () => {
  it.each([
    ["C¬ quan chñ tr×", "Cơ quan chủ trì"],
    ["Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"],
    ["§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
    ["quyÕt ®Þnh cña Bé tr\u00ADëng Bé Tµi chÝnh", "quyết định của Bộ trưởng Bộ Tài chính"],
    ["Th«ng t\u00AD h\u00ADíng dÉn thùc hiÖn", "Thông tư hướng dẫn thực hiện"],
    ["Phßng V¨n hãa - X· héi", "Phòng Văn hóa - Xã hội"],
    ["V¨n phßng H§ND vµ UBND", "Văn phòng HĐND và UBND"],
    ["Tr\u00ADíc ngµy 15/6/2026; th\u00ADêng xuyªn", "Trước ngày 15/6/2026; thường xuyên"],
    ["¤ng NguyÔn V¨n ¸nh, Trung ¢u, ¦u tiªn", "Ông Nguyễn Văn ánh, Trung Âu, Ưu tiên"],
  ])("%s", (typed, read) => {
    expect(tcvn3ToUnicode(typed)).toBe(read);
  });

  it("reads the minus sign and the bullet that PDF readers put for ư and ã", () => {
    expect(tcvn3ToUnicode("Bé tr−ëng, x∙ h−ëng, −u tiªn")).toBe("Bộ trưởng, xã hưởng, ưu tiên");
  });

  it("leaves a minus and a bullet that belong to no word", () => {
    expect(tcvn3ToUnicode("∙ nhiÖt ®é −5 − 10 %")).toBe("∙ nhiệt độ −5 − 10 %");
  });

  it("leaves a dot and a times sign that belong to no word", () => {
    expect(tcvn3ToUnicode("· X· h×nh: 5×3, 2 × 4")).toBe("· Xã hình: 5×3, 2 × 4");
  });

  it("knows a minus sign for ư between codes that are no letters", () => {
    expect(tcvn3ToUnicode("®−¬ng, ®−îc")).toBe("đương, được");
  });

  it("shows the capitals of the fonts whose names end in H", () => {
    expect(tcvn3ToUnicode("céng hoµ x· héi chñ nghÜa viÖt nam", { capitals: true })).toBe(
      "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    );
  });

  it("has every letter with every tone", () => {
    expect(tcvn3Letters.size).toBe(75);
    fc.assert(
      fc.property(textOf([...tcvn3Letters.keys()]), (text) => {
        expect(tcvn3ToUnicode(typedInTcvn3(text))).toBe(text);
      })
    );
  });
});

describe("vniToUnicode", () => {
  it.each([
    ["Cô quan chuû trì", "Cơ quan chủ trì"],
    ["COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
    ["UÛy ban nhaân daân phöôøng", "Ủy ban nhân dân phường"],
    ["Thôøi gian hoaøn thaønh: thöôøng xuyeân", "Thời gian hoàn thành: thường xuyên"],
    ["Tröôùc ngaøy 15/6/2026, quyù III", "Trước ngày 15/6/2026, quý III"],
    ["Kyõ thuaät, ñaàu tö, ngöôøi daân, tæ leä", "Kỹ thuật, đầu tư, người dân, tỉ lệ"],
    ["Ban haønh Quyeát ñònh; ñieån hình, nghóa vuï", "Ban hành Quyết định; điển hình, nghĩa vụ"],
  ])("%s", (typed, read) => {
    expect(vniToUnicode(typed)).toBe(read);
  });

  it("takes the case from the letter, whatever the case of its mark", () => {
    expect(vniToUnicode("AÙn pHÍ, Uû ban, uÛ ban")).toBe("Án pHÍ, Ủ ban, ủ ban");
  });

  it("has every letter with every tone", () => {
    expect(vniLetters.size).toBe(134);
    fc.assert(
      fc.property(textOf([...vniLetters.keys()]), (text) => {
        expect(vniToUnicode(typedInVni(text))).toBe(text);
      })
    );
  });
});

describe("legacyOfFont", () => {
  it.each([
    [".VnTime", "tcvn3"],
    [".VnArial Narrow", "tcvn3"],
    [".VnTimeH", "tcvn3-capitals"],
    [".VnArial NarrowH", "tcvn3-capitals"],
    [" .vntime ", "tcvn3"],
    ["VNI-Times", "vni"],
    ["Vni-Helve-Condense", "vni"],
    ["Times New Roman", null],
    ["Arial", null],
    ["UVN Van", null],
    ["", null],
  ])("%s", (font, encoding) => {
    expect(legacyOfFont(font)).toBe(encoding);
  });
});

describe("decodeText", () => {
  it("reads a text as its font shows it", () => {
    expect(decodeText("kÕ ho¹ch", "tcvn3")).toBe("kế hoạch");
    expect(decodeText("kÕ ho¹ch", "tcvn3-capitals")).toBe("KẾ HOẠCH");
    expect(decodeText("keá hoaïch", "vni")).toBe("kế hoạch");
  });
});
