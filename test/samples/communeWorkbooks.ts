import { inExcel } from "../../src/excel/run";
import type { CalendarDay } from "../../src/plan/day";
import { openBuilt } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { fillProgress } from "./fillProgress";

/** The sample's appendix as another commune's, with what was reported there up to a day; it stays open. */
export async function openCommune(commune: string, day: CalendarDay): Promise<OfficeHost> {
  const host = await openBuilt();
  await fillProgress(day);
  await inExcel(async (context) => {
    context.workbook.names.getItem("CoQuanBanHanh").getRange().values = [[commune]];
    await context.sync();
  });
  await host.idle();
  return host;
}
