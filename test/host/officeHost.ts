import { HostSession } from "./hostSession";
import { OpenWorkbook, openSession, type HostOptions } from "./openWorkbook";
import { Bridge } from "./richapi/bridge";
import { loadClient, type OfficeGlobals } from "./richapi/client";

type GlobalName = keyof OfficeGlobals;

const GLOBAL_NAMES = ["Excel", "OfficeExtension", "Office", "CustomFunctions"] as const;

/** An Excel of its own: the unmodified Office.js client on a workbook held in memory. */
export class OfficeHost extends OpenWorkbook {
  /** What the client gives to an add-in. */
  readonly excel: OfficeGlobals;
  private readonly bridge: Bridge;
  /** What stood there before any host: a host that kept the one before it would keep them all, one behind the other. */
  private static former: Partial<Record<GlobalName, unknown>> | null = null;

  private constructor(session: HostSession) {
    super(session, (entry) => this.bridge.push(entry));
    this.bridge = new Bridge(this.exchange);
    this.excel = loadClient(this.bridge, () => this.traffic.syncs++, session.settings);
  }

  /** Opens a workbook, a blank one when no file is given. @throws UnreadableFile */
  static async open(bytes?: Uint8Array, options: HostOptions = {}): Promise<OfficeHost> {
    return new OfficeHost(await openSession(bytes, options));
  }

  /** The workbook of another host, which may not be used any more, as the add-in finds it when it starts anew. */
  static again(host: OfficeHost): OfficeHost {
    return new OfficeHost(new HostSession(host.file));
  }

  /** Puts Excel, OfficeExtension, Office and CustomFunctions where the add-in's code expects them. */
  install(): void {
    OfficeHost.former ??= Object.fromEntries(
      GLOBAL_NAMES.map((name) => [name, Reflect.get(globalThis, name) as unknown])
    );
    for (const name of GLOBAL_NAMES) {
      Reflect.set(globalThis, name, this.excel[name]);
    }
  }

  /** Puts back what stood there before any host. */
  uninstall(): void {
    for (const [name, value] of Object.entries(OfficeHost.former ?? {})) {
      Reflect.set(globalThis, name, value);
    }
    OfficeHost.former = null;
  }

  /** Waits for the clean-up that the client sends after a run without waiting for it. */
  async idle(): Promise<void> {
    await this.bridge.idle();
  }
}
