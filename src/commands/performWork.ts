import type { DoneWork, Work } from "./workSession";

/** Does a piece of work; what it takes is loaded once it is asked for. @throws ExcelProblem where Excel refuses */
export async function performWork(work: Work): Promise<DoneWork> {
  switch (work.kind) {
    case "openSheet": {
      const { openOwnSheet } = await import("../actions/openSheet");
      const { kind, role } = work;
      return { kind, role, shown: await openOwnSheet(role) };
    }
    case "goToCell": {
      const { goToCell } = await import("../actions/openSheet");
      return { kind: work.kind, shown: await goToCell(work.cell) };
    }
    case "goToTask": {
      const { goToTask } = await import("../actions/tasks/goToTask");
      return { kind: work.kind, shown: await goToTask(work.taskId, work.field) };
    }
    case "refreshSummary": {
      const { refreshSummary } = await import("../actions/redrawSheet");
      return { kind: work.kind, outcome: await refreshSummary() };
    }
    case "drawPrint": {
      const { drawPrint } = await import("../actions/redrawSheet");
      return {
        kind: work.kind,
        outcome: await drawPrint(work.options ? { print: work.options } : {}),
      };
    }
    case "drawReports": {
      const { drawReports } = await import("../actions/reports/drawReports");
      const { kind, ...request } = work;
      return { kind, outcome: await drawReports(request) };
    }
    case "freezeValues": {
      const { freezeValues } = await import("../actions/freezeValues");
      return { kind: work.kind, outcome: await freezeValues() };
    }
    case "openTargets": {
      const { openTargets } = await import("../actions/reports/openTargets");
      return { kind: work.kind, outcome: await openTargets() };
    }
    case "repairFormats": {
      const { repairFormats } = await import("../actions/repairFormats");
      return { kind: work.kind, outcome: await repairFormats() };
    }
  }
}
