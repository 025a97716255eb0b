import { expect, it } from "@jest/globals";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dumpedBlueprints } from "./blueprintDump";

const OUT = join(__dirname, "../../out/blueprints");

/**
 * Headers, order, widths, groups, validations, formats and formulas of all that is drawn: workbooks in use, queries and
 * functions rely on them. Where one is meant to change, its text before and after is in `out/blueprints`, by a run on each side.
 */
const DRAWN: Readonly<Record<string, string>> = {
  "Bản in phụ lục": "0 cột, 2 công thức, 0 quy tắc, fa12780bdb33",
  "Bảng điều hành": "0 cột, 215 công thức, 0 quy tắc, bd2009f9707e",
  "Chỉ tiêu": "15 cột, 1 công thức, 8 quy tắc, 23a17a1970b2",
  "Kỳ đã chốt": "15 cột, 0 công thức, 14 quy tắc, 489a443ca25a",
  "Nhật ký thay đổi": "14 cột, 0 công thức, 0 quy tắc, 0bc24699b94b",
  "Phiếu: Danh mục": "0 cột, 0 công thức, 0 quy tắc, b62865f67f2e",
  "Phiếu: Kết quả, văn bản": "0 cột, 30 công thức, 3 quy tắc, b6ee3b15a52f",
  "Phiếu: Phiếu cập nhật": "0 cột, 2 công thức, 4 quy tắc, 6b7b250dfd55",
  "Phiếu: tên và thuộc tính": "0 cột, 0 công thức, 0 quy tắc, 218916a945e0",
  "Phụ lục (theo dõi)": "27 cột, 8 công thức, 11 quy tắc, 61d9a9ed5343",
  "Sổ kết quả": "9 cột, 0 công thức, 3 quy tắc, e55a0b9531d3",
  "Theo dõi phiếu": "13 cột, 4 công thức, 5 quy tắc, 97026ddf7ecb",
  "Thiết lập": "36 cột, 1 công thức, 26 quy tắc, 901cd8a620a1",
  "Tên của sổ": "0 cột, 0 công thức, 0 quy tắc, 8c624243580a",
  "Tổng hợp": "0 cột, 709 công thức, 1 quy tắc, 2209d0f16a74",
  "Tổng hợp kiểm chứng": "0 cột, 173 công thức, 1 quy tắc, b91ac804b2d7",
  "Tổng hợp kết quả kỳ": "0 cột, 193 công thức, 1 quy tắc, e4a9d4fd27d3",
  "Tổng hợp quá hạn": "0 cột, 211 công thức, 1 quy tắc, 687ff763b01f",
  "Tổng hợp sắp đến hạn": "0 cột, 133 công thức, 1 quy tắc, f93abb21447c",
};

it("draws every sheet of the sample plan as workbooks in use have it", () => {
  const drawn = dumpedBlueprints();
  mkdirSync(OUT, { recursive: true });
  for (const [name, { text, mark }] of drawn) {
    if (mark !== DRAWN[name]) {
      writeFileSync(join(OUT, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, " ")}.json`), text);
    }
  }
  expect(Object.fromEntries([...drawn].map(([name, { mark }]) => [name, mark]))).toEqual(DRAWN);
});
