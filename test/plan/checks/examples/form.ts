import type { LostMemory } from "../../../../src/plan/checks/lostMemory";
import type { TableHealth } from "../../../../src/plan/checks/tableHealth";
import type { Workbook } from "../followedOf";
import type { Examples } from "./example";

const SOUND_TABLE: TableHealth = {
  highlights: "right",
  validation: [],
  formulas: [],
  dateFormats: [],
};

function standing(health: Partial<TableHealth>): Workbook {
  return {
    rows: [{}, {}],
    context: { table: { health: { ...SOUND_TABLE, ...health }, firstRow: 5 } },
  };
}

function remembering(lostMemory: LostMemory): Workbook {
  return { rows: [{}], context: { lostMemory } };
}

export const FORM: Examples = {
  "deliverable-missing": {
    finds: [{ deliverable: null }, { deliverable: "-" }],
    passes: [{ deliverable: "Báo cáo" }],
  },
  "deliverable-cut-off": {
    finds: [
      { deliverable: "Hội nghị," },
      { deliverable: "Kế hoạch, Báo cáo của" },
      {
        rows: [
          { deliverable: "Báo cáo kết quả thực" },
          { deliverable: "Thông báo kết quả thực hiện" },
          { deliverable: "Kế hoạch triển khai; Báo cáo kết quả thực hiện" },
        ],
      },
    ],
    passes: [
      { deliverable: "Kế hoạch; Báo cáo." },
      { deliverable: "Hội nghị, tọa đàm" },
      { deliverable: "-" },
      { rows: [{ deliverable: "Báo cáo" }, { deliverable: "Báo cáo của UBND xã" }] },
      {
        rows: [
          { deliverable: "Kế hoạch của UBND" },
          { deliverable: "Báo cáo của UBND xã" },
          { deliverable: "Công văn của UBND xã" },
        ],
      },
    ],
  },
  "reference-incomplete": {
    finds: [{ rows: [{}], settings: { documentNumber: "", issuedOn: null } }],
    passes: [{ rows: [{}] }],
  },
  "reference-contradicts": {
    finds: [
      {
        rows: [{}],
        settings: {
          accompanying: "Kế hoạch số      /KH-UBND ngày 09/01/2026 của Ủy ban nhân dân xã",
        },
      },
      { rows: [{}], settings: { accompanying: "Quyết định số 16/QĐ-UBND ngày 09/01/2026" } },
      { rows: [{}], settings: { accompanying: "Quyết định số 15/QĐ-UBND ngày 19/01/2026" } },
      {
        rows: [{}],
        settings: {
          accompanying: "Kế hoạch số      /KH-UBND ngày      tháng      năm 2026",
          documentNumber: "",
          issuedOn: null,
        },
        context: { documentSymbol: "QĐ-UBND" },
      },
      {
        rows: [{}],
        settings: {
          accompanying: "Kế hoạch năm 2024 của Ủy ban nhân dân xã",
          documentNumber: "",
          issuedOn: null,
        },
      },
    ],
    passes: [
      { rows: [{}] },
      {
        rows: [{}],
        settings: { accompanying: "Quyết định số 15 /QĐ-UBND ngày 09 tháng 01 năm 2026" },
      },
      { rows: [{}], settings: { accompanying: "Quyết định của Chủ tịch UBND xã" } },
      ...["15", "Số 15/QĐ-UBND"].map((documentNumber) => ({
        rows: [{}],
        settings: { accompanying: "Quyết định số 15/QĐ-UBND ngày 09/01/2026", documentNumber },
      })),
    ],
  },
  "number-missing": {
    finds: [{ rows: [{}, { number: null }] }],
    passes: [{ rows: [{}, {}] }, { rows: [{ number: null }, { number: null }] }],
  },
  "number-duplicate": {
    finds: [{ rows: [{ number: 1 }, { number: 1 }] }],
    passes: [{ rows: [{}, {}] }],
  },
  "number-gap": {
    finds: [
      { rows: [{ number: 1 }, { number: 3 }] },
      { rows: [{ number: 5 }, { number: 1 }, { number: 3 }, { number: 2 }] },
    ],
    passes: [
      { rows: [{}, {}, {}] },
      // Sorted by agency or deadline.
      { rows: [{ number: 3 }, { number: 1 }, { number: 2 }] },
      {
        rows: [
          { area: "Cải cách tài chính công", number: 2 },
          { area: "Cải cách thể chế", number: 1 },
          { area: "Cải cách tài chính công", number: 1 },
        ],
      },
    ],
  },
  "area-missing": {
    finds: [{ rows: [{}, { area: null }] }],
    passes: [{ rows: [{ area: null }, { area: null }] }, {}],
  },
  "area-unlisted": {
    finds: [{ area: "Công tác thi đua" }, { area: "cải cách thể chế ." }],
    passes: [{ area: "Cải cách thể chế" }, { area: "CẢI CÁCH THỂ CHẾ" }, { area: null }],
  },
  // A workbook's table takes its areas from its tasks; only a plan read from a list has a heading left over.
  "word-unlisted": {
    finds: [
      { status: "đã hoàn thành " },
      { status: "Hoàn thành" },
      { status: "80%" },
      // A word of another list.
      { status: "Định kỳ" },
      { deadlineText: "Hằng tháng", kind: "Hằng tháng", rhythm: "Hằng tháng" },
      { deadlineText: "Hằng tháng", kind: "định kì", rhythm: "hàng tháng" },
    ],
    passes: [{ status: "Đã hoàn thành" }, { status: null }, { deadlineText: "Hằng tháng" }],
  },
  "memory-lost": {
    finds: [remembering("missing"), remembering("damaged"), remembering("newer")],
    passes: [{}],
  },
  "highlights-damaged": {
    finds: [standing({ highlights: "damaged" })],
    passes: [standing({}), {}],
  },
  "validation-damaged": {
    finds: [standing({ validation: [{ list: "tasks", column: "Trạng thái" }] })],
    passes: [standing({}), {}],
  },
  "formula-overwritten": {
    finds: [standing({ formulas: [{ list: "tasks", column: "Tiến độ", rows: [1] }] })],
    passes: [standing({ formulas: [{ list: "tasks", column: "_hạn", rows: [1] }] }), {}],
  },
  "helper-overwritten": {
    finds: [
      standing({ formulas: [{ list: "results", column: "_ngày", rows: [0, 1] }] }),
      standing({ formulas: [{ list: "targets", column: "Đánh giá", rows: [0] }] }),
    ],
    passes: [standing({ formulas: [{ list: "tasks", column: "Tiến độ", rows: [1] }] }), {}],
  },
  "dates-shown-as-numbers": {
    finds: [standing({ dateFormats: [{ list: "results", column: "Ngày ban hành", rows: [0] }] })],
    passes: [standing({}), {}],
  },
};
