import { expect, it } from "@jest/globals";
import { keptWords } from "../../../src/commands/units/keptWords";

it("offers the usual words until others were kept, blank ones too", () => {
  const words = keptWords("to whom slips go back", "Phòng Văn hóa - Xã hội");
  expect(words.read()).toBe("Phòng Văn hóa - Xã hội");
  words.keep("đ/c Hoa, Zalo 0912 345 678");
  expect(words.read()).toBe("đ/c Hoa, Zalo 0912 345 678");
  words.keep("");
  expect(words.read()).toBe("");
});
