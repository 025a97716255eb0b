import { describe, expect, test } from "@jest/globals";
import { areaFromHeading, areaId } from "../../src/plan/areas";
import { SEED_AREAS } from "./seedRows";

test("the seven areas of the real plan", () => {
  expect(SEED_AREAS.map((area) => areaFromHeading(area.heading))).toEqual([
    { numeral: "I", name: "Chỉ đạo điều hành, kiểm tra và tuyên truyền", id: "chi-dao-dieu-hanh" },
    { numeral: "II", name: "Cải cách thể chế", id: "the-che" },
    { numeral: "III", name: "Cải cách thủ tục hành chính", id: "thu-tuc-hanh-chinh" },
    { numeral: "IV", name: "Cải cách tổ chức bộ máy", id: "to-chuc-bo-may" },
    { numeral: "V", name: "Cải cách chế độ công vụ", id: "che-do-cong-vu" },
    { numeral: "VI", name: "Cải cách tài chính công", id: "tai-chinh-cong" },
    { numeral: "VII", name: "Xây dựng chính quyền điện tử, chính quyền số", id: "chinh-quyen-so" },
  ]);
});

test.each([
  ["A.1. Xây dựng văn bản", "A.1", "Xây dựng văn bản"],
  ["I.2 - Rà soát văn bản", "I.2", "Rà soát văn bản"],
  ["A.1 Xây dựng văn bản", "A.1", "Xây dựng văn bản"],
  ["I. 05 nhiệm vụ", "I", "05 nhiệm vụ"],
  ["2.1. Đơn giản hóa", "2.1", "Đơn giản hóa"],
  ["C.K.S", "C", "K.S"],
])("the number of %s is whole", (heading, numeral, name) => {
  expect(areaFromHeading(heading)).toMatchObject({ numeral, name });
});

describe("an area is told by its words, never by its number", () => {
  test.each([
    ["I. Cải cách thể chế", "the-che"],
    ["1. Công tác chỉ đạo, điều hành", "chi-dao-dieu-hanh"],
    ["Công tác chỉ đạo, điều hành cải cách thủ tục hành chính", "chi-dao-dieu-hanh"],
    ["Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật", "the-che"],
    ["II. CẢI CÁCH TTHC", "thu-tuc-hanh-chinh"],
    ["Cải cách thủ tục hành chính (TTHC), kiểm soát TTHC", "thu-tuc-hanh-chinh"],
    ["IV. CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH NHÀ NƯỚC", "to-chuc-bo-may"],
    ["Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức", "che-do-cong-vu"],
    ["Xây dựng và nâng cao chất lượng đội ngũ CBCCVC", "che-do-cong-vu"],
    ["6) Cải cách tài chính công", "tai-chinh-cong"],
    ["Hiện đại hóa hành chính", "chinh-quyen-so"],
    ["Hiện đại hoá nền hành chính", "chinh-quyen-so"],
    ["Xây dựng và phát triển Chính phủ điện tử, Chính phủ số", "chinh-quyen-so"],
    ["Xây dựng CQĐT, CQS", "chinh-quyen-so"],
    ["Chuyển đổi số, xây dựng chính quyền số", "chinh-quyen-so"],
    ["Cải cách thể chế".normalize("NFD"), "the-che"],
    ["cai cach the che", "the-che"],
  ])("%s", (heading, id) => {
    expect(areaFromHeading(heading).id).toBe(id);
  });
});

describe("any other section is kept as it is", () => {
  test.each([
    [
      "III. Thực hiện cơ chế một cửa",
      "III",
      "Thực hiện cơ chế một cửa",
      "thuc-hien-co-che-mot-cua",
    ],
    ["A. Phát triển hạ tầng số", "A", "Phát triển hạ tầng số", "phat-trien-ha-tang-so"],
    [
      "2.1. Chuyển đổi số trong giáo dục",
      "2.1",
      "Chuyển đổi số trong giáo dục",
      "chuyen-doi-so-trong-giao-duc",
    ],
    [
      "Chỉ đạo sản xuất nông nghiệp",
      "",
      "Chỉ đạo sản xuất nông nghiệp",
      "chi-dao-san-xuat-nong-nghiep",
    ],
    ["Tài chính - ngân sách", "", "Tài chính - ngân sách", "tai-chinh-ngan-sach"],
  ])("%s", (heading, numeral, name, id) => {
    expect(areaFromHeading(heading)).toEqual({ numeral, name, id });
  });
});

test.each([
  ["IV – Cải cách tài chính công", "IV"],
  ["Phần III: Cải cách tài chính công", "III"],
  ["II Cải cách tài chính công", "II"],
  ["3 Cải cách tài chính công", "3"],
  ["Lĩnh vực 5: Cải cách tài chính công", "5"],
  ["C. Cải cách tài chính công", "C"],
  ["Cải cách tài chính công", ""],
])("the numeral of %s is %j", (heading, numeral) => {
  expect(areaFromHeading(heading)).toEqual({
    numeral,
    name: "Cải cách tài chính công",
    id: "tai-chinh-cong",
  });
});

test("a name without numeral has the same id as its heading", () => {
  expect(areaId("Cải cách thể chế")).toBe("the-che");
});
