import { expect, test } from "@jest/globals";
import { wordAmendment } from "../../src/messages/checking";
import { REPEATED } from "../taskpane/follow/checkedAppendix";

const fix = [{ taskId: "nv-1", field: "lead", from: "P. KT", to: "Phòng Kinh tế" }] as const;
const FINDING = { ...REPEATED, taskId: "nv-1", fix };

test.each([
  ["7", "tại STT 7, cột Cơ quan chủ trì"],
  ["", "tại nhiệm vụ “Kiểm kê tài sản công”, cột Cơ quan chủ trì"],
])("a proposal to amend names its task by STT, else by its words (%j)", (task, place) => {
  expect(wordAmendment({ ...FINDING, task }, "Kiểm kê tài sản công")).toBe(
    `Đề nghị sửa đổi nội dung ${place}: từ “P. KT” thành “Phòng Kinh tế”.`
  );
});
