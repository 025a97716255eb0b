import type { Memory } from "../excel/memory";
import { readMemory } from "../excel/readMemory";
import { settle } from "../excel/recover";
import { inExcel } from "../excel/run";
import { writeMemoryAlone } from "../excel/writeMemoryAlone";
import { orRestore } from "../excel/writeOrRestore";
import { newTaskId } from "../plan/taskId";

/**
 * Changes what the workbook remembers, and nothing else. The memory is read anew first: somebody else may have decided something
 * since.
 * @returns what is remembered now; null where there is no `PhuLuc` to remember it of
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function changeMemory(change: (memory: Memory) => Memory): Promise<Memory | null> {
  return inExcel(async (context) => {
    const settled = await settle(context);
    if (!settled.state.own.has("tracking")) {
      return null;
    }
    const memory = change((await readMemory(context, settled)).memory);
    const build = newTaskId(Math.random);
    await orRestore(context, build, () => writeMemoryAlone(context, settled, memory, build));
    return memory;
  });
}
