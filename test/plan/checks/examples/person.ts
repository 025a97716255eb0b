import type { Examples } from "./example";

const DUTIES = [
  { areaId: "the-che", agency: "Văn phòng HĐND và UBND" },
  { areaId: "tai-chinh-cong", agency: "Phòng Kinh tế" },
  { areaId: "chi-dao-dieu-hanh", agency: "Phòng Văn hóa - Xã hội" },
];
const context = { duties: DUTIES };

export const PERSON: Examples = {
  "lead-missing": {
    finds: [{ lead: null }, { lead: "  " }],
    passes: [{ lead: "Công an xã" }],
  },
  "lead-is-group": {
    finds: [{ lead: "Các cơ quan chuyên môn liên quan" }],
    passes: [{ supporting: "Các cơ quan chuyên môn liên quan" }],
  },
  "lead-several": {
    finds: [{ lead: "Phòng Kinh tế;\nCông an xã" }],
    passes: [
      { lead: "Phòng Kinh tế chủ trì; Công an xã phối hợp" },
      { lead: "Văn phòng HĐND và UBND" },
    ],
  },
  "lead-unlisted": {
    finds: [{ lead: "Ban Quản lý chợ trung tâm" }],
    passes: [
      { lead: "Phòng Kinh tế" },
      { lead: "Phòng Kinh tế xã" },
      { lead: "phòng văn hoá – xã hội" },
      { lead: null },
    ],
  },
  "lead-former": {
    finds: [
      { rows: [{ lead: "Phòng Hạ tầng" }], former: ["Phòng Hạ tầng"] },
      { rows: [{ lead: "phòng hạ tầng xã", status: "Đang thực hiện" }], former: ["Phòng Hạ tầng"] },
    ],
    passes: [
      { lead: "Phòng Kinh tế" },
      {
        rows: [
          { lead: "Phòng Hạ tầng", status: "Đã hoàn thành" },
          { lead: "Phòng Hạ tầng", status: "Dừng thực hiện" },
        ],
        former: ["Phòng Hạ tầng"],
      },
    ],
  },
  "lead-spelling": {
    finds: [{ lead: "Phòng Văn hoá-Xã hội" }, { lead: "VP HĐND&UBND" }],
    passes: [
      { lead: "Phòng Văn hóa - Xã hội" },
      { rows: [{ lead: "Phòng Văn hoá-Xã hội" }], settings: { planState: "issued" } },
    ],
  },
  "agency-proposed": {
    finds: [{ rows: [{ lead: "Phòng Kinh tê" }, { lead: "Phòng Kinh tế" }] }],
    passes: [{ rows: [{ lead: "Phòng Nội vụ" }, { lead: "Phòng Kinh tế" }] }],
  },
  "lead-against-duties": {
    finds: [
      { rows: [{ area: "Cải cách thể chế", lead: "Phòng Kinh tế" }], context },
      { rows: [{ area: "Cải cách tài chính công", lead: "Văn phòng HĐND và UBND" }], context },
    ],
    passes: [
      { rows: [{ area: "Cải cách thể chế", lead: "Văn phòng HĐND và UBND" }], context },
      { rows: [{ area: "Cải cách thể chế", lead: "VP HĐND & UBND xã" }], context },
      // The police have duties of their own by Project 06.
      { rows: [{ area: "Cải cách thể chế", lead: "Công an xã" }], context },
      // Every agency has tasks in the part that heads the others.
      {
        rows: [{ area: "Chỉ đạo điều hành, kiểm tra và tuyên truyền", lead: "Phòng Kinh tế" }],
        context,
      },
      { area: "Cải cách thể chế", lead: "Phòng Kinh tế" },
      {
        rows: [{ area: "Cải cách thể chế", lead: "Phòng Kinh tế" }],
        context: { duties: [...DUTIES, { areaId: "the-che", agency: "Phòng Kinh tế" }] },
      },
    ],
  },
};
