import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import path from "node:path";
import {
  completionRateOfArea,
  dueDate,
  officialName,
  summaryTable,
  taskProgress,
} from "../../src/functions/calculations";
import * as registered from "../../src/functions/functions";
import { seedTable, serial } from "./taskTable";

const { amendedFunctions } = jest.requireActual<{
  readonly amendedFunctions: (metadata: Metadata) => Metadata;
}>("../../packaging/functionsMetadata.js");

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
    ["Các đơn vị thuộc xã", 0, "Các phòng; trung tâm", "Nhóm", 0, "“Các ban; ngành”; Các tổ"],
    [0, 0, 0, 0, 0, 0],
  ];

  test.each([
    ["Phòng Văn hoá-xã hội", "Phòng Văn hóa - Xã hội"],
    ["pvhxh", "Phòng Văn hóa - Xã hội"],
    ["P.VH", "Phòng Văn hóa - Xã hội"],
    ["Phòng Nội vụ", "Phòng Văn hóa - Xã hội"],
    ["PHÒNG KINH TẾ, HẠ TẦNG & ĐÔ THỊ", "Phòng Kinh tế, Hạ tầng và Đô thị"],
    ["Các phòng; trung tâm", "Các đơn vị thuộc xã"],
    ["Các ban; ngành", "Các đơn vị thuộc xã"],
    ["Các tổ", "Các đơn vị thuộc xã"],
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

describe("as Excel has them", () => {
  test("each gives by and by what its calculation gives at once", async () => {
    const asOf = serial("2026-06-10");
    const table = seedTable();
    expect(await registered.summaryTable(table, asOf, "Quý")).toEqual(
      summaryTable(table, asOf, "Quý")
    );
    expect(await registered.completionRateOfArea(table, asOf, null)).toBe(0);
    expect(await registered.dueDate("Quý IV", 2026)).toBe(serial("2026-12-31"));
    expect(await registered.taskProgress("Cả năm", "", 0, 0, 0, asOf)).toBe("Chưa rõ hạn");
    const unknown = registered.officialName("Sở Nội vụ", [["Tên"], ["Công an xã"]]);
    expect(await unknown.catch(codeOf)).toBe("#N/A");
  });

  test("where the code does not come they say so in the cell", async () => {
    jest.resetModules();
    jest.doMock("../../src/functions/calculations", () => {
      throw new Error("ChunkLoadError");
    });
    const { dueDate: unloaded } = await import("../../src/functions/functions");
    const problem: unknown = await unloaded("Quý IV", 2026).catch((error: unknown) => error);
    jest.dontMock("../../src/functions/calculations");
    expect(codeOf(problem)).toBe("#N/A");
    expect((problem as Error).message).toMatch(/^Chưa tải được .*tính lại \(Ctrl\+Alt\+F9\)\.$/);
  });

  test("they are described in Vietnamese, parameter by parameter, and none is volatile", async () => {
    const source = path.join(__dirname, "../../src/functions/functions.ts");
    const generated = await generateCustomFunctionsMetadata(source, true);
    expect(generated.errors).toEqual([]);
    const { functions } = amendedFunctions(JSON.parse(generated.metadataJson) as Metadata);
    expect(functions.map(({ id, parameters }) => [id, parameters.map(shape).join(" ")])).toEqual([
      ["TONGHOP", "bang_nhiem_vu[][] tinh_den_ngay tong_hop_theo? day_du?"],
      ["TYLE", "bang_nhiem_vu[][] tinh_den_ngay linh_vuc"],
      ["HAN", "thoi_gian_thuc_hien nam?"],
      [
        "TIENDO",
        "loai_thoi_han trang_thai ngay_bat_dau han_hoan_thanh ngay_hoan_thanh tinh_den_ngay so_ngay_nhac?",
      ],
      ["DONVI", "ten_don_vi danh_muc_don_vi[][]"],
    ]);
    for (const { description, parameters, options, result } of functions) {
      expect(options?.volatile).toBeUndefined();
      expect(result?.dimensionality).toBe(description.startsWith("Bảng") ? "matrix" : undefined);
      [description, ...parameters.map((parameter) => parameter.description)].forEach((text) =>
        expect(text).toMatch(/[À-ỹ]/u)
      );
    }
  });

  test("a parameter without a Vietnamese name stops the build", () => {
    const nameless = { id: "MOI", description: "", parameters: [{ name: "x", description: "" }] };
    expect(() => amendedFunctions({ functions: [nameless] })).toThrow(/MOI/);
  });
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
    readonly result?: { readonly dimensionality?: string };
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

function codeOf(error: unknown): unknown {
  return error instanceof RuntimeError ? error.code : error;
}
