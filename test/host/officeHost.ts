import type { HostSession } from "./hostSession";
import { OpenWorkbook, openSession, type HostOptions } from "./openWorkbook";
import { Bridge } from "./richapi/bridge";
import { loadClient, type OfficeGlobals } from "./richapi/client";

type GlobalName = keyof OfficeGlobals;

/** An Excel of its own: the unmodified Office.js client on a workbook held in memory. */
export class OfficeHost extends OpenWorkbook {
  /** What the client gives to an add-in. */
  readonly excel: OfficeGlobals;
  private readonly bridge: Bridge;
  private former: Partial<Record<GlobalName, unknown>> | null = null;

  private constructor(session: HostSession) {
    super(session, (entry) => this.bridge.push(entry));
    this.bridge = new Bridge(this.exchange);
    this.excel = loadClient(this.bridge, () => this.traffic.syncs++, session.settings);
  }

  /** Opens a workbook, a blank one when no file is given. @throws UnreadableFile */
  static async open(bytes?: Uint8Array, options: HostOptions = {}): Promise<OfficeHost> {
    return new OfficeHost(await openSession(bytes, options));
  }

  /** Puts Excel, OfficeExtension, Office and CustomFunctions where the add-in's code expects them. */
  install(): void {
    this.former ??= {};
    for (const name of ["Excel", "OfficeExtension", "Office", "CustomFunctions"] as const) {
      this.former[name] = Reflect.get(globalThis, name) as unknown;
      Reflect.set(globalThis, name, this.excel[name]);
    }
  }

  uninstall(): void {
    for (const [name, value] of Object.entries(this.former ?? {})) {
      Reflect.set(globalThis, name, value);
    }
    this.former = null;
  }

  /** Waits for the clean-up that the client sends after a run without waiting for it. */
  async idle(): Promise<void> {
    await this.bridge.idle();
  }
}
