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
  "Bản in phụ lục": "0 cột, 4 công thức, 0 quy tắc, 317e71dedbe3",
  "Bảng điều hành": "0 cột, 203 công thức, 0 quy tắc, 114619a4621d",
  "Chỉ tiêu": "17 cột, 3 công thức, 8 quy tắc, 6403b4ed961f",
  "Kỳ đã chốt": "15 cột, 0 công thức, 14 quy tắc, 489a443ca25a",
  "Nhật ký thay đổi": "14 cột, 0 công thức, 0 quy tắc, dba3f26c92ec",
  "Phiếu: Danh mục": "0 cột, 0 công thức, 0 quy tắc, b62865f67f2e",
  "Phiếu: Kết quả, văn bản": "0 cột, 30 công thức, 3 quy tắc, b6ee3b15a52f",
  "Phiếu: Phiếu cập nhật": "0 cột, 2 công thức, 4 quy tắc, 3695809a6704",
  "Phiếu: tên và thuộc tính": "0 cột, 0 công thức, 0 quy tắc, 218916a945e0",
  "Phụ lục (theo dõi)": "40 cột, 21 công thức, 11 quy tắc, d9606284ac31",
  "Sổ kết quả": "22 cột, 13 công thức, 3 quy tắc, f2bb1802d9fc",
  "Theo dõi phiếu": "13 cột, 4 công thức, 5 quy tắc, 72445b89ec22",
  "Thiết lập": "38 cột, 1 công thức, 26 quy tắc, 7261f3c11072",
  "Tên của sổ": "0 cột, 0 công thức, 0 quy tắc, 6734bcc93b24",
  "Tổng hợp": "0 cột, 720 công thức, 2 quy tắc, 5cfedc014d4c",
  "Tổng hợp kiểm chứng": "0 cột, 174 công thức, 1 quy tắc, d77de197cc62",
  "Tổng hợp kết quả kỳ": "0 cột, 206 công thức, 1 quy tắc, 7c7f815aa802",
  "Tổng hợp quá hạn": "0 cột, 212 công thức, 1 quy tắc, 7b82819a5fbf",
  "Tổng hợp sắp đến hạn": "0 cột, 135 công thức, 1 quy tắc, d1149ecdbb67",
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
