import { describe, expect, it } from "@jest/globals";
import { copiedCells } from "../../src/sheets/taskRows";
import { TRACKING_COLUMNS } from "../../src/tables/trackingColumns";

/** What a copy says as the task does: its words, its deadline and who sees to it. */
const ALIKE = [
  "Lĩnh vực",
  "Nội dung công việc",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian thực hiện/hoàn thành",
  "Sản phẩm",
  "Loại thời hạn",
  "Nhịp",
  "Ngày bắt đầu",
  "Hạn hoàn thành",
  "Lãnh đạo phụ trách",
  "Người theo dõi",
  "Ghi chú",
];

describe("a copy of a task", () => {
  const worked = new Map(
    TRACKING_COLUMNS.map(({ header }) => [header, `${header} của nhiệm vụ 7`])
  );
  const copy = copiedCells(worked, 40, "nv-moi");

  it("has its own number, id and origin", () => {
    expect(Object.fromEntries(copy)).toMatchObject({
      STT: 40,
      "Mã nhiệm vụ": "nv-moi",
      "Nguồn giao": "Bổ sung trong năm",
    });
  });

  it.each(TRACKING_COLUMNS.map(({ header }) => header))(
    "begins its work anew: %s is copied only where it tells what is to be done",
    (header) => {
      const isAlike = ALIKE.includes(header);
      expect(copy.get(header) === worked.get(header)).toBe(isAlike);
      if (!isAlike) {
        expect(["STT", "Mã nhiệm vụ", "Nguồn giao"].includes(header)).toBe(copy.has(header));
      }
    }
  );

  it("takes along what stands in columns of the user's own", () => {
    const own = new Map([...worked, ["Mã hồ sơ", "HS-07"]]);
    expect(copiedCells(own, 40, "nv-moi").get("Mã hồ sơ")).toBe("HS-07");
  });
});
