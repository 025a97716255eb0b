import { describe, expect, test } from "@jest/globals";
import { resultKey } from "../../../src/plan/slips/resultKey";

const key = (line: Partial<Parameters<typeof resultKey>[0]>): string =>
  resultKey({ period: "Quý I", deliverable: "Báo cáo", document: "", link: "", ...line });

describe("what tells results of a task apart", () => {
  test("is the document, whatever else is said of it", () => {
    expect(key({ document: "Số: 12/BC-UBND", link: "a.pdf" })).toBe(
      key({ document: "12 / bc-ubnd", period: "Quý II", deliverable: "" })
    );
    expect(key({ document: "12/BC-UBND" })).not.toBe(key({ document: "13/BC-UBND" }));
  });

  test.each([
    "5/BC-UBND",
    "05/BC-UBND",
    "Số 5/BC-UBND",
    "Báo cáo số 5/BC-UBND ngày 05/5/2026",
    "BÁO CÁO SỐ: 005/BC-UBND, ngày 05 tháng 5 năm 2026 của UBND xã",
    "5 / bc–ubnd",
  ])("is the number of the document, written %j", (document) => {
    expect(key({ document })).toBe("5/bc-ubnd");
  });

  test("is the whole name of a document without a number", () => {
    expect(key({ document: "Báo cáo số hóa hồ sơ" })).not.toBe(key({ document: "Báo cáo" }));
    expect(key({ document: "Số hóa 100% hồ sơ" })).not.toBe(key({ document: "100% hồ sơ" }));
  });

  test("is period, product and where it is found, where there is no document", () => {
    expect(key({ link: "Bao-cao-1.pdf" })).toBe(key({ link: "bao-cao-1.pdf", period: "QUÝ I" }));
    expect(key({ link: "bao-cao-1.pdf" })).not.toBe(key({ link: "bao-cao-2.pdf" }));
    expect(key({})).not.toBe(key({ period: "Quý II" }));
  });
});
