import { expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { finish } from "../../../src/pace/steps";
import { packedParts } from "../../../src/workbook/write/packedParts";

it("packs parts of any length, empty ones too", () => {
  const parts = { empty: "", short: "Đã ban hành", long: "a😀".repeat(70_000) };
  const entries = Object.entries(unzipSync(finish(packedParts(parts))));
  expect(Object.fromEntries(entries.map(([path, bytes]) => [path, strFromU8(bytes)]))).toEqual(
    parts
  );
});
