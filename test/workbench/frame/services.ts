import type { InvocationResult } from "./remoteFunctions";

/** What the services of the runtime have an effect on. */
export interface RuntimeSurroundings {
  readonly showPane: (shown: boolean) => void;
  readonly paneShown: () => boolean;
  /** The client can take calls of custom functions from here on. */
  readonly functionsReady: () => void;
  readonly settle: (results: readonly InvocationResult[]) => void;
}

/** What the client finds beside the workbook, by its name on the wire. */
export function runtimeServices(around: RuntimeSurroundings): Readonly<Record<string, object>> {
  return {
    "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
    "Microsoft.ExcelServices.CustomFunctions": new CustomFunctionsService(around),
    "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService(around),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": new AppRuntimePersistenceService(),
  };
}

class AddinInternalService {
  /** The client can take ribbon commands from here on. */
  notifyActionHandlerReady(): void {
    return;
  }
}

class CustomFunctionsService {
  constructor(private readonly around: RuntimeSurroundings) {}

  setOsfControlContainerReadyForCustomFunctions(): void {
    this.around.functionsReady();
  }

  getEnabledFeatures(): readonly number[] {
    return [];
  }

  setInvocationArrayResults(results: readonly InvocationResult[]): void {
    this.around.settle(results);
  }
}

class AppRuntimeService {
  constructor(private readonly around: RuntimeSurroundings) {}

  /** `Office.addin.showAsTaskpane` ("Visible") and `hide` ("Background"). */
  setAppRuntimeState(state: string): void {
    this.around.showPane(state === "Visible");
  }

  getAppRuntimeState(): string {
    return this.around.paneShown() ? "Visible" : "Background";
  }
}

class AppRuntimePersistenceService {
  private state = "Inactive";

  setAppRuntimeStartState(state: string): void {
    this.state = state;
  }

  getAppRuntimeStartState(): string {
    return this.state;
  }
}
