import { expect, test } from "@jest/globals";
import { sharedValues } from "../../src/excel/draw/sharedValues";
import { areaAddress, parseReference } from "../../src/sheets/address";

function shared(...given: readonly (readonly [address: string, value: string])[]): unknown {
  const areas = given.map(([address, value]) => ({
    value,
    area: parseReference(`=S!${address}`)!.area,
  }));
  return sharedValues(areas).map(({ value, areas: of }) => [of.map(areaAddress).join(), value]);
}

test("areas with the same value are told together, neighbours as one", () => {
  expect(shared(["A1", "bold"], ["C5:D6", "thin"], ["A4:B4", "bold"])).toEqual([
    ["A1,A4:B4", "bold"],
    ["C5:D6", "thin"],
  ]);
  expect(shared(["A1:A9", "bold"], ["B1:B9", "bold"], ["A10:B10", "bold"])).toEqual([
    ["A1:B10", "bold"],
  ]);
});

test("the later one of areas that overlap wins", () => {
  expect(shared(["A1:C3", "bold"], ["B2", "thin"], ["B2:B4", "bold"], ["E1", "thin"])).toEqual([
    ["A1:C3", "bold"],
    ["B2,E1", "thin"],
    ["B2:B4", "bold"],
  ]);
});
