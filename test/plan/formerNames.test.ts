import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { formerNamesCell, formerNamesIn } from "../../src/plan/agencies/formerNames";

const GROUP = "Các cơ quan chuyên môn; đơn vị sự nghiệp công lập thuộc UBND xã";

test("names stand apart by semicolons or lines, as people type them", () => {
  expect(formerNamesIn("Phòng Nội vụ; Phòng Tư pháp\nPhòng Kinh tế và Hạ tầng ;")).toEqual([
    "Phòng Nội vụ",
    "Phòng Tư pháp",
    "Phòng Kinh tế và Hạ tầng",
  ]);
  expect(formerNamesIn(" ")).toEqual([]);
});

test("a name with a semicolon is one name, in quotation marks", () => {
  const cell = formerNamesCell(["Phòng Nội vụ", GROUP]);
  expect(cell).toBe(`Phòng Nội vụ; “${GROUP}”`);
  expect(formerNamesIn(cell)).toEqual(["Phòng Nội vụ", GROUP]);
});

test("quotation marks inside a name are its own", () => {
  const name = "Ban Chỉ đạo phong trào “Toàn dân đoàn kết”";
  expect(formerNamesIn(formerNamesCell([name, "Phòng Nội vụ"]))).toEqual([name, "Phòng Nội vụ"]);
});

test("whatever names go into a cell come out of it", () => {
  const words = fc.constantFrom("Phòng", "Ban", ";", ",", "và", "“", "UBND xã", "(", "-");
  const name = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 4 }), (names) => {
      expect(formerNamesIn(formerNamesCell(names))).toEqual(names);
    })
  );
});
