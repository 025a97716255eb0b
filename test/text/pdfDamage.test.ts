import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { withoutPdfDamage } from "../../src/text/pdfDamage";
import { cleanText } from "../../src/text/unicode";

const SEED = "test/samples/ke-hoach-cchc-2026.txt";

describe("words torn in pieces", () => {
  it.each([
    ["Ủ y ban nhân dân", "Ủy ban nhân dân"],
    ["Uỷ ban nh ân dân", "Uỷ ban nhân dân"],
    ["Ph òng Kinh t ế", "Phòng Kinh tế"],
    ["thực hi ện", "thực hiện"],
    ["thự c hiện", "thực hiện"],
    ["tổ ch ức tri ển khai", "tổ chức triển khai"],
    ["T h a m m ư u", "Tham mưu"],
    ["Tham m ưu", "Tham mưu"],
    ["b an hành k ế hoạch", "ban hành kế hoạch"],
    ["ban h ành kế ho ạch", "ban hành kế hoạch"],
    ["hoạt độ ng", "hoạt động"],
    ["cô n g an xã", "công an xã"],
    ["báo c áo, kếhoạch", "báo cáo, kế hoạch"],
    ["bá o cáo đị nh kỳ", "báo cáo định kỳ"],
    ["đ ơn vị", "đơn vị"],
    ["các đ ơn vị, cơ qu an", "các đơn vị, cơ quan"],
    ["hà nh chính", "hành chính"],
    ["Văn hó a - Xã h ội", "Văn hóa - Xã hội"],
    ["lã nh đạo", "lãnh đạo"],
    ["Ngh ị quyết số 57-NQ/TW", "Nghị quyết số 57-NQ/TW"],
    ["Quy ết định 766/QĐ-UBND", "Quyết định 766/QĐ-UBND"],
    ["Tr ung tâm Ph ục vụ", "Trung tâm Phục vụ"],
    ["Trạm Y t ế", "Trạm Y tế"],
    ["ph ối h ợp", "phối hợp"],
    ["giải quy ết thủ t ục", "giải quyết thủ tục"],
    ["Ủ Y BAN NHÂN DÂN", "ỦY BAN NHÂN DÂN"],
    ["CẢI C ÁCH HÀNH CHÍNH", "CẢI CÁCH HÀNH CHÍNH"],
    ["TH ỰC HIỆN", "THỰC HIỆN"],
    ["U\u0309 y ban", "Ủy ban"],
    ["u \u0309y ban", "ủy ban"],
    ["ngườ i dân", "người dân"],
    ["chuy ển đổi s ố", "chuyển đổi số"],
  ])("%s", (damaged, mended) => {
    expect(withoutPdfDamage(cleanText(damaged))).toBe(mended);
  });
});

describe("words glued together", () => {
  it.each([
    ["Vănphòng HĐND", "Văn phòng HĐND"],
    ["Uỷban nhândân", "Uỷ ban nhân dân"],
    ["chủtrì, phốihợp", "chủ trì, phối hợp"],
    ["vềtriển khai", "về triển khai"],
    ["thựchiện", "thực hiện"],
    ["kếhoạch, báocáo", "kế hoạch, báo cáo"],
    ["PhòngKinh tế", "Phòng Kinh tế"],
    ["cánbộ, côngchức, côngan", "cán bộ, công chức, công an"],
    ["ỦYBAN NHÂNDÂN", "ỦY BAN NHÂN DÂN"],
    // No syllable is longer.
    ["nghiêngvề hướngdẫn", "nghiêng về hướng dẫn"],
  ])("%s", (damaged, mended) => {
    expect(withoutPdfDamage(damaged)).toBe(mended);
  });
});

describe("line ends, ligatures and bullets", () => {
  it.each([
    ["thực hi-\nện kế hoạch", "thực hiện kế hoạch"],
    ["Văn hóa -\nXã hội", "Văn hóa -\nXã hội"],
    ["Hạ tầng-\nĐô thị", "Hạ tầng-\nĐô thị"],
    ["ﬁle", "file"],
    ["\uF0B7 Kế hoạch\n\uF0A7 Báo cáo", "- Kế hoạch\n- Báo cáo"],
  ])("%s", (damaged, mended) => {
    expect(withoutPdfDamage(damaged)).toBe(mended);
  });
});

describe("what may be meant stays as it is", () => {
  it.each([
    "Điểm b an ninh",
    "Điểm đ Khoản 1 Điều 12",
    "xã X anh em",
    "dài 500 m ở thôn",
    "Trường TH Anh Sơn",
    "TRƯỜNG TH ANH SƠN",
    "họcông",
    "310/KH-UBND, 72/2025/QH15, 57-NQ/TW, QĐ-TTg",
    "HĐND, UBMTTQ, CCHC, TTHC, BTVTƯ, TƯĐU",
    "camera, radio, website, online, Zalo, Facebook, VNeID, chatbot",
    "Đắk Lắk, Ea H'leo, Ia Pa, Krông Ana, Plei Ku, Y Tý",
    "Quý I, II và III; Mục I A; Phần V ăn",
    "vitamin A và B",
    "ủ phân, khối u ác tính, ê kíp, Ô Môn",
    "Mr. Smith is on a train",
    "đánh dấu X in đậm",
    "naïve café, résumé",
    "Phoøng Vaên hoùa - Teân, ñaàu tö",
    "Báocáo",
    "Văn \u0301phòng",
  ])("%s", (text) => {
    expect(withoutPdfDamage(text)).toBe(text);
  });

  it("the whole of a real plan", () => {
    for (const line of cleanText(readFileSync(SEED, "utf8")).split("\n")) {
      expect(withoutPdfDamage(line)).toBe(line);
    }
  });
});

describe("laws", () => {
  const proper = fc.constantFrom(
    ..."Ủy ban nhân dân xã xây dựng kế hoạch ở ấp an ninh y tế ý thức ổn định ứng dụng ước ông bà âm ảnh em ít oai yêu UBND HĐND CCHC TTHC TH THCS CA QĐ 310/KH-UBND 57-NQ/TW internet camera online smartphone email website file app Zalo 2026 30/6 80% (a) - ; , 1.".split(
      " "
    )
  );
  const text = fc.array(proper, { maxLength: 25 }).map((words) => words.join(" "));

  it("leaves proper words, codes, abbreviations and foreign words alone", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(withoutPdfDamage(words)).toBe(words);
      }),
      { numRuns: 2000 }
    );
  });

  it("mends all there is to mend at once", () => {
    const letters = fc.constantFrom(..."aăâeêioôơuưynhcgtmpđkbrủếộạựàí  -,\nHTNUỦ1".split(""));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (signs) => {
        const once = withoutPdfDamage(cleanText(signs.join("")));
        expect(withoutPdfDamage(once)).toBe(once);
      }),
      { numRuns: 5000, examples: [[[..."aubủ-\na"]]] }
    );
  });

  it("only adds and takes away blanks and breaks", () => {
    const letters = fc.constantFrom(..."aăâeêioôơuưynhcgtmpđkbrủếộạựàí  -,\nHTNUỦ1".split(""));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (signs) => {
        const before = cleanText(signs.join(""));
        const bare = (each: string): string => each.replace(/-\n|\s/gu, "");
        expect(bare(withoutPdfDamage(before))).toBe(bare(before));
      })
    );
  });
});
