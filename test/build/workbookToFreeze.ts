import { buildAppendix } from "../../src/actions/buildAppendix";
import { registerCustomFunctions } from "../command/customFunctions";
import { AS_OF, openHost } from "../excel/openSample";
import { fillIn, inWorkbook, shownOn } from "./clerkAtWork";

/** The user's own sheet in it. */
export const NOTES = "Sổ tay";

/** The appendix with the live summary, staff at work in it, and a sheet of the user's that calls our functions. */
export async function workbookToFreeze(): Promise<Uint8Array> {
  const host = await openHost();
  registerCustomFunctions(host);
  await buildAppendix({ live: true, today: AS_OF });
  await fillIn(host, [1], {
    "Trạng thái": "Đã hoàn thành",
    "Ngày hoàn thành": "12/01/2026",
    "Ghi chú": "Đã gửi xã",
  });
  await inWorkbook(host, ({ worksheets }) => {
    const sheet = worksheets.add(NOTES);
    sheet.getRange("A1:A4").formulas = [
      ['=CCHC.HAN("Quý II/2026")'],
      ['=CCHC.HAN("Thường xuyên",2026)'],
      ["=COUNTIF(PhuLuc[STT],1)"],
      ['="CCHC.HAN(…) là một hàm"'],
    ];
    sheet.getRange("A1").numberFormat = [["dd/mm/yyyy"]];
  });
  await shownOn(host, NOTES);
  return host.save();
}
