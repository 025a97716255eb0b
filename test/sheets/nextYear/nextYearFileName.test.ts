import { nextYearFileName } from "../../../src/sheets/nextYear/nextYearFileName";

it.each([
  ["Ủy ban nhân dân xã Nguyễn Bình Khiêm", "Phu-luc-CCHC-2027_Nguyen-Binh-Khiem.xlsx"],
  ["UBND  PHƯỜNG ĐÔNG HẢI", "Phu-luc-CCHC-2027_DONG-HAI.xlsx"],
  ["Ủy ban nhân dân đặc khu Cát Hải".normalize("NFD"), "Phu-luc-CCHC-2027_Cat-Hai.xlsx"],
  ["", "Phu-luc-CCHC-2027.xlsx"],
])("the next plan of %j is saved as %s", (authority, name) => {
  expect(nextYearFileName(2027, authority)).toBe(name);
});
