import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  legacyLook,
  looksLegacy,
  readingInFont,
  speaksForLegacy,
} from "../../src/text/legacy/look";
import { isVietnameseSyllable } from "../../src/text/legacy/syllable";
import type { LegacyEncoding } from "../../src/text/legacy/fonts";
import { typedInTcvn3, typedInVni } from "./legacyFonts";
import { vietnameseText } from "./vietnameseText";

const PLAN_FILE = path.join(__dirname, "../samples/ke-hoach-cchc-2026.txt");

/** Every cell and paragraph of a real plan. */
const planTexts = readFileSync(PLAN_FILE, "utf8")
  .normalize("NFC")
  .split(/[\n|]/u)
  .map((text) => text.trim())
  .filter((text) => text !== "");

/** Texts long enough that their accents say something in any encoding. */
const tellingTexts = planTexts.filter(
  (text) => (text.match(/[\p{L}]*[^\p{ASCII}\P{L}][\p{L}]*/gu) ?? []).length >= 6
);

function countryNames(language: string): readonly string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const known = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => known.of(code) ?? []);
}

describe("looksLegacy", () => {
  it.each([
    "C¬ quan chñ tr×",
    "Céng hoµ x· héi chñ nghÜa ViÖt Nam",
    "§éc lËp - Tù do - H¹nh phóc",
    "V¨n phßng H§ND vµ UBND",
    "Thêi gian thùc hiÖn, hoµn thµnh",
    "Th\u00ADêng xuyªn",
    "§Þa chÝnh",
    "Ban hµnh KÕ ho¹ch cña UBND x·",
  ])("knows TCVN3 in %s", (text) => {
    expect(looksLegacy(text)).toBe("tcvn3");
  });

  it.each([
    "Cô quan chuû trì",
    "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam",
    "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM",
    "Keá hoaïch caûi caùch haønh chính",
    "Thôøi gian hoaøn thaønh",
    "Phoøng Vaên hoùa",
    "Ñöôïc giao",
    "Coâng daân",
  ])("knows VNI in %s", (text) => {
    expect(looksLegacy(text)).toBe("vni");
  });

  it.each([
    // Unicode Vietnamese, also where every letter is one of Western Europe.
    "Cơ quan chủ trì",
    "Công an xã",
    "Lý do, Quý I, Hà Nam, khoán thuê, hoà, uý, tuý",
    "Cán bô, công chúc, trình tháng hai, thông báo kèm",
    "Xã Krông Pắc, Kông Chro, Kôn Gang, Krông Bông",
    "XÃ HÔI, CÔNG TÁC, TÀI CHÍNH CÔNG",
    "tô\u00AD chúc, thông\u00AD tin, quan\u00AD tâm",
    // Other languages.
    "naïve café, résumé, coöperation",
    "Loïc",
    "thaï",
    "Citroën et Noël à la forêt, où l'été brûle déjà",
    "« Le thé », dit-il. Haïti, maïs, août, goût, coût, aiguë",
    "«bonjour» C'est ça ! Égalité, FRATERNITÉ",
    "Müller übt für größere Bäume; Öl, Äpfel, Straße § 5 Abs. 2",
    "El niño señaló: ¡qué año! ¿Dónde está España?",
    "São João: coração, não, leões, avó",
    "Smørrebrød på Ålborg, Þór, æði, ég",
    "col·lecció, l·l, nº 1ª, 2º",
    "for\u00ADma\u00ADtion in\u00ADto par\u00ADtial",
    // Symbols.
    "§ 5, ©2026, Excel®, Bia®, £5m, ¥100, ¢50",
    "5×3, m×n, a×b, A×B, 12÷4, ½, l½, 3¾, 5·10, N·m, −5, x−a",
    "10 µm, 5 µg, ±2 °C, m², m³, 30°C, ban¹ hành²",
    "10 µm, 5 N·m, m×n",
    "¶ ¬ ¦ ¨ ¸ « » · ¤",
    "",
    "UBND 2026",
  ])("sees nothing old in %s", (text) => {
    expect(looksLegacy(text)).toBeNull();
  });

  it.each(["Néi dung", "Ghi chó", "Sè TT", "Héi ph\u00AD n÷", "hoaïch", "Teân"])(
    "does not guess at what says too little: %s",
    (text) => {
      expect(looksLegacy(text)).toBeNull();
    }
  );

  it("takes no text of a real plan for legacy text, in any Unicode form", () => {
    expect(planTexts.filter((text) => looksLegacy(text) !== null)).toEqual([]);
    expect(planTexts.filter((text) => legacyLook(text.normalize("NFD")) !== null)).toEqual([]);
  });

  it("knows the texts of a real plan as each font had them typed, and never takes one font for the other", () => {
    const taken = (type: (text: string) => string, kind: string): string[] =>
      tellingTexts.filter((text) => looksLegacy(type(text)) !== kind);
    expect(tellingTexts.length).toBeGreaterThan(150);
    expect(taken(typedInTcvn3, "tcvn3")).toEqual([]);
    expect(taken(typedInVni, "vni")).toEqual([]);
    expect(planTexts.filter((text) => looksLegacy(typedInTcvn3(text)) === "vni")).toEqual([]);
    expect(planTexts.filter((text) => looksLegacy(typedInVni(text)) === "tcvn3")).toEqual([]);
  });

  it.each([..."fr de es pt it ca is da sv fi hu ga cy mt vi".split(" ")])(
    "takes no name of a country for legacy text in %s",
    (language) => {
      const names = countryNames(language);
      expect(names.length).toBeGreaterThan(200);
      expect(names.filter((name) => looksLegacy(name) !== null)).toEqual([]);
      expect(looksLegacy(names.join(", "))).toBeNull();
      expect(looksLegacy(names.join(", ").toUpperCase())).toBeNull();
    }
  );

  it("never takes text with a Vietnamese letter of Unicode for legacy text", () => {
    fc.assert(
      fc.property(vietnameseText, fc.constantFrom(..."ăđơưạếỹ"), (text, letter) => {
        expect(looksLegacy(`${text} ${letter}`)).toBeNull();
      })
    );
  });
});

describe("legacyLook", () => {
  it("calls possible what only the texts around it can settle", () => {
    expect(legacyLook("Néi dung")).toEqual({ encoding: "tcvn3", certain: false });
    expect(legacyLook("Teân")).toEqual({ encoding: "vni", certain: false });
  });

  it("says nothing of text that reads as well without decoding", () => {
    expect(["Ghi chó", "Lý do", "TT", "Công an xã"].map(legacyLook)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("what a text in an old font says itself", () => {
  it.each([
    "Công an xã",
    "CÔNG AN XÃ",
    "Công tác dân vận",
    "Phòng",
    "Hà Nam",
    "Thông báo",
    "Ghi chú",
  ])("is Unicode: %s", (text) => {
    expect(readingInFont("tcvn3", text)).toBe("unicode");
    expect(speaksForLegacy(text)).toBe(false);
  });

  it.each(["Néi dung", "nhiÖm vô", "sè", "thÓ chÕ", "Th\u00ADêng xuyªn", "C«ng an x·"])(
    "is TCVN3: %s",
    (text) => {
      expect(readingInFont("tcvn3", text)).toBe("legacy");
      expect(readingInFont("tcvn3-capitals", text)).toBe("legacy");
      expect(speaksForLegacy(text)).toBe(true);
    }
  );

  it.each(["Teân", "Cô quan chuû trì", "quoác"])("is VNI: %s", (text) => {
    expect(readingInFont("vni", text)).toBe("legacy");
    expect(speaksForLegacy(text)).toBe(true);
  });

  it.each(["STT", "2026", "dùng", "Lý do", ""])("is not certain: %s", (text) => {
    expect(readingInFont("tcvn3", text)).toBe("either");
  });

  it("is never told wrong of a text of a real plan, typed in any way", () => {
    const accented = planTexts.filter((text) => /[^\p{ASCII}\P{L}]/u.test(text));
    const told = (type: (text: string) => string, font: LegacyEncoding): readonly string[] =>
      accented.map((text) => readingInFont(font, type(text)));
    const fonts = [
      ["tcvn3", typedInTcvn3],
      ["vni", typedInVni],
    ] as const;
    expect(accented.filter(speaksForLegacy)).toEqual([]);
    fonts.forEach(([font, type]) => {
      expect(told(String, font)).not.toContain("legacy");
      expect(told(type, font)).not.toContain("unicode");
      expect(told(type, font).filter((reading) => reading === "either").length).toBeLessThan(3);
    });
  });
});

describe("isVietnameseSyllable", () => {
  it("knows every word of a real plan that is no abbreviation", () => {
    const words = new Set(
      planTexts.join(" ").match(/[\p{L}\p{M}]*[^\p{ASCII}\P{L}][\p{L}\p{M}]*/gu)
    );
    const unknown = [...words].filter((word) => !isVietnameseSyllable(word));
    expect(unknown.filter((word) => word !== word.toUpperCase())).toEqual(["đ"]);
  });

  it.each(["hoá", "hóa", "quyết", "quýt", "giếng", "gì", "gìn", "nghiêng", "khuỷu", "ỷ", "UỶ"])(
    "%s is one",
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(true);
    }
  );

  it.each([
    "kôn",
    "cê",
    "ngê",
    "gê",
    "ghan",
    "cac",
    "các̉",
    "Krông",
    "híng",
    "für",
    "ñan",
    "hoạ́",
    "",
  ])("%s is none", (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
