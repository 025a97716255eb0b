import fc from "fast-check";
import { isDoubtful, isMoved, type YearMention } from "../../../src/plan/rollOver/yearMention";
import { moveYears, type TextKind } from "../../../src/plan/rollOver/yearsInText";

const STEP = { from: 2026, to: 2027 };

/** In the plan of 2026: the text, what the plan of 2027 makes of it, and why. */
const WORDS: readonly (readonly [string, string, ...YearMention["reason"][]])[] = [
  [
    "Ban hành Kế hoạch cải cách hành chính năm 2026",
    "Ban hành Kế hoạch cải cách hành chính năm 2027",
    "planYear",
  ],
  [
    "Xây dựng Kế hoạch cải cách hành chính năm 2027",
    "Xây dựng Kế hoạch cải cách hành chính năm 2028",
    "followingYear",
  ],
  ["Đánh giá kết quả thực hiện năm 2025", "Đánh giá kết quả thực hiện năm 2026", "lookingBack"],
  [
    "Tham gia Hội thi trực tuyến tìm hiểu công tác cải cách hành chính trong cán bộ, công chức, viên chức năm 2025 (nếu có)",
    "Tham gia Hội thi trực tuyến tìm hiểu công tác cải cách hành chính trong cán bộ, công chức, viên chức năm 2027 (nếu có)",
    "mistaken",
  ],
  ["Từ 15/12/2025 đến 14/12/2026", "Từ 15/12/2026 đến 14/12/2027", "yearBefore", "planYear"],
  ["Tổng hợp năm học 2026-2027", "Tổng hợp năm học 2027-2028", "schoolYear", "schoolYear"],
  ["Chỉ số PAR INDEX 2026", "Chỉ số PAR INDEX 2027", "planYear"],
  ["Phấn đấu đến hết năm 2026 đạt 80%", "Phấn đấu đến hết năm 2027 đạt 80%", "planYear"],
  ["Báo cáo ngày 31-12-2026", "Báo cáo ngày 31-12-2027", "planYear"],
  ["Gửi chậm nhất 05/01/27", "Gửi chậm nhất 05/01/28", "followingYear"],
  [
    "Ban hành Kế hoạch phổ biến, giáo dục pháp luật năm 2026",
    "Ban hành Kế hoạch phổ biến, giáo dục pháp luật năm 2027",
    "planYear",
  ],
  [
    "Tăng cường kỷ luật, kỷ cương hành chính năm 2026",
    "Tăng cường kỷ luật, kỷ cương hành chính năm 2027",
    "planYear",
  ],
  ["Tổ chức Ngày Pháp luật năm 2026", "Tổ chức Ngày Pháp luật năm 2027", "planYear"],
  [
    "Luật Cán bộ, công chức năm 2025 và báo cáo kết quả năm 2026",
    "Luật Cán bộ, công chức năm 2025 và báo cáo kết quả năm 2027",
    "document",
    "planYear",
  ],
  [
    "Triển khai Luật Đất đai và kiểm tra hồ sơ năm 2026",
    "Triển khai Luật Đất đai và kiểm tra hồ sơ năm 2027",
    "planYear",
  ],
  [
    "Giải ngân vốn đầu tư năm 2026; hồ sơ điện tử năm 2026",
    "Giải ngân vốn đầu tư năm 2027; hồ sơ điện tử năm 2027",
    "planYear",
    "planYear",
  ],
  [
    "Thực hiện Kế hoạch số 310/KH-UBND ngày 24/11/2025 về sắp xếp bộ máy; báo cáo kết quả năm 2026",
    "Thực hiện Kế hoạch số 310/KH-UBND ngày 24/11/2025 về sắp xếp bộ máy; báo cáo kết quả năm 2027",
    "document",
    "planYear",
  ],
  [
    "Đạt 5/10 chỉ tiêu về cải cách hành chính năm 2026",
    "Đạt 5/10 chỉ tiêu về cải cách hành chính năm 2027",
    "planYear",
  ],
  [
    "Thực hiện Nghị quyết số 57-NQ/TW về chuyển đổi số, phấn đấu năm 2026 đạt 80%",
    "Thực hiện Nghị quyết số 57-NQ/TW về chuyển đổi số, phấn đấu năm 2027 đạt 80%",
    "planYear",
  ],
  ["Quyết toán ngân sách năm 2025", "Quyết toán ngân sách năm 2026", "lookingBack"],
  [
    "Kết luận kiểm tra CCHC năm 2025 và kế hoạch kiểm tra năm 2026",
    "Kết luận kiểm tra CCHC năm 2025 và kế hoạch kiểm tra năm 2027",
    "unclear",
    "planYear",
  ],
  ["Trực Tết Nguyên đán Bính Ngọ 2026", "Trực Tết Nguyên đán Bính Ngọ 2027", "lunarYear"],
  ["Đón xuân năm 2026 (Bính Ngọ)", "Đón xuân năm 2027 (Bính Ngọ)", "lunarYear"],
  ["Kế hoạch của xã Tân Dân năm 2026", "Kế hoạch của xã Tân Dân năm 2027", "planYear"],
];

const LEFT: readonly (readonly [string, ...YearMention["reason"][]])[] = [
  ["Kế hoạch số 310/KH-UBND ngày 24/11/2025 của UBND thành phố", "document"],
  ["Nghị quyết 76/NQ-CP ngày 15/7/2021 của Chính phủ", "document"],
  [
    "Nghị quyết số 53/2025/NQ-HĐND đến năm 2030, tầm nhìn đến năm 2050",
    "document",
    "bound",
    "bound",
  ],
  ["Quyết định số 766/QĐ-TTg của Thủ tướng năm 2022", "document"],
  ["Quyết định số 12/QĐ-UBND ngày 05/01/2026", "document"],
  ["Luật Cán bộ, công chức năm 2025", "document"],
  ["Tiêu chuẩn TCVN ISO 18091:2020", "document"],
  ["Chương trình giai đoạn 2026-2030", "span", "span"],
  ["Đề án 2022 – 2025", "span", "span"],
  ["Thực hiện từ năm 2026 đến năm 2030", "span", "span"],
  ["Áp dụng kể từ năm 2026", "bound"],
  ["Số hóa 2026 hồ sơ", "count"],
  ["Chi 2.026 đồng, 2026,5 triệu", "count"],
  ["Kỷ niệm năm 2010", "farYear"],
  ["Tuyên truyền Luật Cán bộ, công chức năm 2026", "quotedTitle"],
  ["Luật Khoa học, công nghệ và đổi mới sáng tạo năm 2025", "document"],
  [
    "Quyết định số 5256/QĐ-UBND ngày 26/12/2025 của UBND TP. Hải Phòng về Ban hành Kế hoạch CCHC năm 2026",
    "document",
    "quotedTitle",
  ],
  ["Báo cáo số 15/BC-UBND ngày 01/12/2025 về kết quả CCHC năm 2025", "document", "document"],
  ["Mô hình chính quyền địa phương 02 cấp vận hành kể từ ngày 01/7/2025", "bound"],
  ["Số hóa hồ sơ, tài liệu từ ngày 01 tháng 7 năm 2025 đến nay", "bound"],
  ["Chỉnh lý hồ sơ năm 2025 trở về trước", "bound"],
  ["Số hóa các năm 2025, 2026", "unclear", "unclear"],
  ["Thực hiện theo Quyết định của UBND thành phố năm 2025", "unclear"],
  ["Kế hoạch được phê duyệt năm 2025", "unclear"],
];

describe("years in the words of a plan", () => {
  it.each(WORDS)("moves %j on", (before, after, ...reasons) => {
    const moved = moveYears(before, STEP, "words");
    expect(moved.text).toBe(after);
    expect(moved.mentions.map(({ reason }) => reason)).toEqual(reasons);
  });

  it.each(LEFT)("leaves %j as it is and says so", (text, ...reasons) => {
    const moved = moveYears(text, STEP, "words");
    expect(moved.text).toBe(text);
    expect(moved.mentions.map(({ reason }) => reason)).toEqual(reasons);
  });

  it("moves a deadline on to the digit, the year before its own included", () => {
    const next = (phrase: string) => moveYears(phrase, STEP, "time").text;
    expect(next("Trước ngày 15/01/2026")).toBe("Trước ngày 15/01/2027");
    expect(next("Quý I/2026,\nQuý  III năm 2026")).toBe("Quý I/2027,\nQuý  III năm 2027");
    expect(next("Từ tháng 12/2025 đến tháng 02/2026")).toBe("Từ tháng 12/2026 đến tháng 02/2027");
    expect(next("Trước 31/01/2027")).toBe("Trước 31/01/2028");
  });

  it("asks to look where the year of a law, of a quoted title or of the lunar calendar is meant", () => {
    const isAsked = (text: string) => moveYears(text, STEP, "words").mentions.map(isDoubtful);
    expect(isAsked("Tuyên truyền Luật Cán bộ, công chức năm 2026")).toEqual([true]);
    expect(isAsked("Thực hiện Kế hoạch số 5/KH-UBND về CCHC năm 2026")).toEqual([true]);
    expect(isAsked("Trực Tết Nguyên đán Bính Ngọ 2026")).toEqual([true]);
  });

  it("makes 28/02 of 29/02 where the next year has none, and tells of it", () => {
    const moved = moveYears("Chậm nhất 29/02/2028", { from: 2028, to: 2029 }, "time");
    expect(moved.text).toBe("Chậm nhất 28/02/2029");
    expect(moved.mentions.map(({ reason }) => reason)).toEqual(["leapDay", "planYear"]);
    const slashless = moveYears("ngày 29 tháng 02 năm 2028", { from: 2028, to: 2029 }, "time");
    expect(slashless.text).toBe("ngày 28 tháng 02 năm 2029");
  });
});

const PIECES = fc.constantFrom(
  "năm ",
  "Năm ",
  "Quý I/",
  "quý IV năm ",
  "tháng 5/",
  "31/12/",
  "29/02/",
  "giai đoạn ",
  "đến năm ",
  "-",
  " – ",
  ", ",
  "Kế hoạch số 310/KH-UBND ngày 24/11/",
  "kết quả ",
  "báo cáo ",
  "Luật ",
  "pháp luật ",
  "từ ngày 01/7/",
  "về ",
  "Bính Ngọ ",
  " hồ sơ",
  "\n",
  "\u00a0",
  "Ủy ban ",
  "hoá ",
  "(",
  ")",
  ". ",
  "; ",
  "2024",
  "2025",
  "2026",
  "2027",
  "2028",
  "2030",
  "20",
  "12026",
  "7",
  "01"
);
const TEXTS = fc
  .tuple(fc.array(PIECES, { maxLength: 14 }), fc.constantFrom("NFC", "NFD"))
  .map(([pieces, form]) => pieces.join("").normalize(form));
const KINDS = fc.constantFrom<TextKind[]>("words", "time");
const STEPS = fc
  .tuple(fc.integer({ min: 2024, max: 2028 }), fc.integer({ min: 1, max: 3 }))
  .map(([from, years]) => ({ from, to: from + years }));

describe("laws of moving years", () => {
  it("leaves a text without years alone", () => {
    fc.assert(
      fc.property(TEXTS, STEPS, KINDS, (text, step, kind) => {
        const yearless = text.replace(/\d{2,}/gu, "7");
        expect(moveYears(yearless, step, kind)).toEqual({ text: yearless, mentions: [] });
      })
    );
  });

  it("changes digits only, as many as there were, at the places that it names", () => {
    fc.assert(
      fc.property(TEXTS, STEPS, KINDS, (text, step, kind) => {
        const moved = moveYears(text, step, kind);
        expect(moved.text.length).toBe(text.length);
        const named = new Set(
          moved.mentions.flatMap(({ from, to }) =>
            Array.from({ length: to - from }, (_, i) => from + i)
          )
        );
        const changed = [...text].flatMap((_unit, at) => (text[at] === moved.text[at] ? [] : [at]));
        expect(changed.filter((at) => !named.has(at) || !/\d/u.test(moved.text[at]!))).toEqual([]);
      })
    );
  });

  it("can be taken back by its list", () => {
    fc.assert(
      fc.property(TEXTS, STEPS, KINDS, (text, step, kind) => {
        const { text: after, mentions } = moveYears(text, step, kind);
        const back = mentions.reduce((rest, { from, to, was, becomes }) => {
          expect(rest.slice(from, to)).toBe(becomes);
          return rest.slice(0, from) + was + rest.slice(to);
        }, after);
        expect(back).toBe(text);
      })
    );
  });

  it("lists every year from 2000 to 2099, moved or left", () => {
    fc.assert(
      fc.property(TEXTS, STEPS, KINDS, (text, step, kind) => {
        const { mentions } = moveYears(text, step, kind);
        const years = [...text.matchAll(/(?<!\d)20\d\d(?!\d)/gu)].map(({ index }) => index);
        const listed = mentions.filter(({ was }) => was.length === 4).map(({ from }) => from);
        expect(listed).toEqual(years);
      })
    );
  });

  it("never leaves the plan's own year in a deadline, whatever its form", () => {
    const times = fc.constantFrom(
      "Cả năm ",
      "Quý I/",
      "Quý III năm ",
      "Tháng 01/",
      "31/12/",
      "Trước ngày 15-6-",
      "Trong năm "
    );
    fc.assert(
      fc.property(times, STEPS, fc.constantFrom("NFC", "NFD"), (words, step, form) => {
        const phrase = `${words}${step.from}`.normalize(form);
        const { text, mentions } = moveYears(phrase, step, "time");
        expect(text).toBe(`${words}${step.to}`.normalize(form));
        expect(mentions.every(isMoved)).toBe(true);
      })
    );
  });
});
