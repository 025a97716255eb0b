import { expect, it } from "@jest/globals";
import { Workbook } from "@cj-tech-master/excelts";
import { readWorkbook } from "./readWorkbook";
import { writeWorkbook } from "./writeWorkbook";

it("saves a border no more that was taken away after it had been saved", async () => {
  const file = new Workbook();
  const sheet = file.addWorksheet("Bản in");
  const ruled = { border: { bottom: { style: "thin" } } } as const;
  const bordersOf = async (): Promise<readonly string[]> => {
    const saved = (await readWorkbook(await writeWorkbook(file))).getWorksheet("Bản in")!;
    return ["B2", "C2", "D2"].filter((cell) => saved.getCell(cell).border?.bottom);
  };
  sheet.getCell("A2").value = "Tên";
  sheet.getCell("B2").style = ruled;
  sheet.getCell("C2").style = ruled;
  expect(await bordersOf()).toEqual(["B2", "C2"]);
  sheet.getCell("B2").style = {};
  sheet.getCell("D2").style = ruled;
  expect(await bordersOf()).toEqual(["C2", "D2"]);
});
