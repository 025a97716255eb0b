import { knownDay } from "../../../src/plan/day";
import { defaultSettings } from "../../../src/plan/settings";
import { nextAccompanying } from "../../../src/sheets/nextYear/nextAccompanying";

const AUTHORITY = "Ủy ban nhân dân xã Nguyễn Bình Khiêm";

function next(settings: {
  readonly accompanying?: string;
  readonly documentNumber?: string;
}): string {
  const issuedOn = knownDay(2026, 1, 14);
  return nextAccompanying({ ...defaultSettings(2026), issuedOn, ...settings }, AUTHORITY, {
    from: 2026,
    to: 2027,
  });
}

const OPEN = "ngày     tháng     năm 2027";

describe("what the next plan comes with", () => {
  it.each([
    [
      "Kế hoạch số 12/KH-UBND ngày 14 tháng 01 năm 2026 của UBND xã",
      `Kế hoạch số      /KH-UBND ${OPEN} của UBND xã`,
    ],
    [
      "Kế hoạch số:      /KH-UBND ngày    /01/2026 của UBND xã",
      `Kế hoạch số:      /KH-UBND ${OPEN} của UBND xã`,
    ],
    [
      "Quyết định số 05/QĐ-UBND ngày 14/01/2026 về việc ban hành Kế hoạch cải cách hành chính năm 2026",
      `Quyết định số      /QĐ-UBND ${OPEN} về việc ban hành Kế hoạch cải cách hành chính năm 2027`,
    ],
    [
      "Kế hoạch số: 15a/KH-UBND, ngày 14-01-2026 của UBND xã",
      `Kế hoạch số:      /KH-UBND, ${OPEN} của UBND xã`,
    ],
    ["Kế hoạch số      /KH-UBND ngày 14.01.2026", `Kế hoạch số      /KH-UBND ${OPEN}`],
    ["Kế hoạch số 12/KH-UBND ngày 14/01/26", `Kế hoạch số      /KH-UBND ${OPEN}`],
    ["Nghị quyết số 05/2026/NQ-HĐND ngày 14/01/2026", `Nghị quyết số      /NQ-HĐND ${OPEN}`],
    [
      "Quyết định số.....QĐ-UBND ngày.....tháng.....năm 2026 của Chủ tịch UBND xã",
      `Quyết định số.....QĐ-UBND ${OPEN} của Chủ tịch UBND xã`,
    ],
    [
      "Quyết định số 05/QĐ-UBND về việc ban hành Kế hoạch năm 2026",
      "Quyết định số      /QĐ-UBND về việc ban hành Kế hoạch năm 2027",
    ],
    ["Kế hoạch số 12/KH-UBND, ngày 14 tháng giêng năm 2026", "Kế hoạch số      /KH-UBND"],
    ["Kế hoạch cải cách hành chính năm 2026", "Kế hoạch cải cách hành chính năm 2027"],
  ])("makes of %j the same without number and day", (accompanying, expected) => {
    expect(next({ accompanying })).toBe(expected);
  });

  it("takes the kind of document from the number where the words are not given", () => {
    expect(next({ documentNumber: "12/KH-UBND" })).toBe(
      `Kế hoạch số      /KH-UBND ${OPEN} của ${AUTHORITY}`
    );
  });
});
