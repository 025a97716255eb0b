import { beforeAll, describe, expect, test } from "@jest/globals";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import path from "node:path";
import {
  completionRateOfArea,
  dueDate,
  officialName,
  summaryTable,
  taskProgress,
} from "../../src/functions/functions";
import { seedTable, serial } from "./taskTable";

class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message);
  }
}

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: RuntimeError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  });
});

describe("HAN", () => {
  test.each<[string, unknown, string]>([
    ["Quý I/2026", null, "2026-03-31"],
    ["Trước ngày 15/01/2026", null, "2026-01-14"],
    ["Tháng 01/2026 đến tháng 5/2026", null, "2026-05-31"],
    ["Tháng 10 hàng năm", 2026, "2026-10-31"],
    ["Quý IV", 2026, "2026-12-31"],
    ["Theo chỉ đạo của cấp trên trong năm 2026", null, "2026-12-31"],
  ])("%s (%s) is due on %s", (phrase, year, due) => {
    expect(dueDate(phrase, year as number)).toBe(serial(due));
  });

  test("a real date is its own due date", () => {
    expect(dueDate(serial("2026-06-30"), null)).toBe(serial("2026-06-30"));
  });

  test.each([0, null, ""])("a blank (%j) gives an empty text", (phrase) => {
    expect(dueDate(phrase, null)).toBe("");
  });

  test.each([
    ["Thường xuyên", 2026, /không có ngày đến hạn \(Thường xuyên\)/],
    ["Theo yêu cầu của Sở Nội vụ", 2026, /không có ngày đến hạn \(Theo yêu cầu\)/],
    ["Khi có kinh phí", 2026, /không có ngày đến hạn/],
    ["Quý IV", 0, /không ghi năm/],
    ["Tháng 10 hàng năm", null, /không ghi năm/],
  ])("%s (%s) is #N/A with a reason", (phrase, year, reason) => {
    expect(problemOf(() => dueDate(phrase, year))).toEqual(["#N/A", expect.stringMatching(reason)]);
  });
});

describe("TIENDO", () => {
  const asOf = serial("2026-06-10");

  test.each<[string, Parameters<typeof taskProgress>]>([
    ["Quá hạn", ["Ngày cụ thể", "", 0, serial("2026-06-09"), 0, asOf, null]],
    ["Sắp đến hạn", ["Tháng/quý", "Đang thực hiện", 0, serial("2026-06-17"), 0, asOf, null]],
    ["Trong hạn", ["Tháng/quý", "Đang thực hiện", 0, serial("2026-06-17"), 0, asOf, 3]],
    ["Chưa đến kỳ", ["Tháng/quý", 0, serial("2026-10-01"), serial("2026-10-31"), 0, asOf, null]],
    ["Trong hạn", ["Cả năm", "", serial("2026-01-01"), serial("2026-12-31"), 0, asOf, 400]],
    [
      "Hoàn thành đúng hạn",
      ["Cả năm", "đã hoàn thành", null, serial("2026-12-31"), asOf, asOf, null],
    ],
    [
      "Hoàn thành (thiếu ngày)",
      ["Cả năm", "Đã hoàn thành", "", serial("2026-12-31"), "", asOf, null],
    ],
    ["Hoàn thành (không giao hạn)", ["Thường xuyên", "Đã hoàn thành", 0, 0, asOf, asOf, null]],
    ["Thường xuyên", ["Định kỳ", 0, 0, 0, 0, asOf, null]],
    ["Theo yêu cầu", ["Theo yêu cầu", "Chưa thực hiện", 0, 0, 0, asOf, null]],
    ["Chưa rõ hạn", [0, 0, 0, 0, 0, asOf, null]],
    ["Dừng thực hiện", ["Cả năm", "Dừng thực hiện", 0, serial("2026-12-31"), 0, asOf, null]],
  ])("%s", (word, cells) => {
    expect(taskProgress(...cells)).toBe(word);
  });

  test("wants an as-of date", () => {
    expect(problemOf(() => taskProgress("Cả năm", "", 0, 0, 0, 0, null))).toEqual([
      "#VALUE!",
      expect.stringMatching(/ngày tính số liệu/),
    ]);
  });
});

describe("DONVI", () => {
  const directory = [
    ["Tên", "Tên viết tắt", "Cách viết khác", "Loại", "Thành viên", "Tên trước đây"],
    ["Phòng Văn hóa - Xã hội", "PVHXH", "Phòng VHXH xã\nP.VH", "Cơ quan", 0, "Phòng Nội vụ"],
    ["Phòng Kinh tế, Hạ tầng và Đô thị", 0, 0, "Cơ quan", 0, 0],
    [0, 0, 0, 0, 0, 0],
  ];

  test.each([
    ["Phòng Văn hoá-xã hội", "Phòng Văn hóa - Xã hội"],
    ["pvhxh", "Phòng Văn hóa - Xã hội"],
    ["P.VH", "Phòng Văn hóa - Xã hội"],
    ["Phòng Nội vụ", "Phòng Văn hóa - Xã hội"],
    ["PHÒNG KINH TẾ, HẠ TẦNG & ĐÔ THỊ", "Phòng Kinh tế, Hạ tầng và Đô thị"],
    [0, ""],
  ])("%s is %s", (spelling, name) => {
    expect(officialName(spelling, directory)).toBe(name);
  });

  test.each(["Phòng Kinh tế", "Sở Nội vụ", "Công an xã"])("%s is not in it", (spelling) => {
    expect(problemOf(() => officialName(spelling, directory))).toEqual([
      "#N/A",
      expect.stringMatching(spelling),
    ]);
  });

  test("wants a header row", () => {
    expect(problemOf(() => officialName("Phòng Kinh tế", [["Phòng Kinh tế"]]))[0]).toBe("#VALUE!");
  });
});

describe("TONGHOP and TYLE", () => {
  test("an omitted grouping and detail arrive as null or not at all", () => {
    const asOf = serial("2026-06-10");
    const [whole] = [summaryTable(seedTable(), asOf)];
    expect(summaryTable(seedTable(), asOf, null, null)).toEqual(whole);
    expect(summaryTable(seedTable(), asOf, 0, true)).toEqual(whole);
    expect(summaryTable(seedTable(), asOf, null, false)[0]).toHaveLength(9);
  });

  test("the rate of an area", () => {
    expect(completionRateOfArea(seedTable(), serial("2026-06-10"), "Cải cách thể chế")).toBe(0);
  });

  test.each<[string, () => unknown]>([
    ["#VALUE!", () => summaryTable(seedTable(), 0)],
    ["#VALUE!", () => summaryTable([["STT"]], serial("2026-06-10"))],
    ["#N/A", () => completionRateOfArea(seedTable(), serial("2026-06-10"), "Việc khác")],
  ])("%s carries its reason in Vietnamese", (code, call) => {
    expect(problemOf(call)).toEqual([code, expect.stringMatching(/Hãy .+\.$/)]);
  });
});

test("Excel's metadata of the functions: Vietnamese descriptions for each parameter, none volatile", async () => {
  const source = path.join(__dirname, "../../src/functions/functions.ts");
  const generated = await generateCustomFunctionsMetadata(source, true);
  expect(generated.errors).toEqual([]);
  const { functions } = JSON.parse(generated.metadataJson) as Metadata;
  expect(functions.map(({ id, parameters }) => [id, parameters.map(shape)])).toEqual([
    ["TONGHOP", ["table[][]", "asOf", "groupBy?", "detail?"]],
    ["TYLE", ["table[][]", "asOf", "area"]],
    ["HAN", ["phrase", "year?"]],
    ["TIENDO", ["kind", "status", "start", "due", "doneOn", "asOf", "days?"]],
    ["DONVI", ["name", "table[][]"]],
  ]);
  for (const { description, parameters, options } of functions) {
    expect(options?.volatile).toBeUndefined();
    [description, ...parameters.map((parameter) => parameter.description)].forEach((text) =>
      expect(text).toMatch(/[À-ỹ]/u)
    );
  }
});

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly Parameter[];
    readonly options?: { readonly volatile?: boolean };
  }[];
}

function shape({ name, dimensionality, optional }: Parameter): string {
  return `${name}${dimensionality === "matrix" ? "[][]" : ""}${optional ? "?" : ""}`;
}

function problemOf(call: () => unknown): readonly unknown[] {
  try {
    call();
  } catch (error) {
    return error instanceof RuntimeError ? [error.code, error.message] : [error];
  }
  return [];
}
