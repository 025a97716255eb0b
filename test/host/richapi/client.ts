import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import type { HostSettings } from "../session";
import type { NativeBridge } from "./bridge";
import { supports } from "./requirements";

/** The globals that the real client gives to an add-in. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** Members of the client that its typings do not show. */
interface ClientInternals {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly ClientRequestContext: { prototype: { sync: (value?: unknown) => Promise<unknown> } };
}

/** Runs the client's script with what it finds as globals, in the order of `names`; gives the globals that it makes. */
type Client = (...globals: readonly unknown[]) => OfficeGlobals;

let compiled: Client | undefined;

/**
 * The unmodified Excel client for Windows, with globals of its own, speaking to the given bridge.
 * Calls above the supported requirement sets throw `ApiNotFound`. `onSync` hears of every `context.sync()`.
 */
export function loadClient(
  bridge: NativeBridge,
  onSync: () => void,
  settings: HostSettings
): OfficeGlobals {
  const globals: Record<string, unknown> = {
    ...browserStubs(),
    _richApiNativeBridge: bridge,
    OSF: officeFactory(settings),
  };
  globals["window"] = globals;
  globals["self"] = globals;
  const names = Object.keys(globals);
  compiled ??= compileClient(names);
  const client = compiled.apply(
    globals,
    names.map((name) => globals[name])
  );
  const internals = client.OfficeExtension as unknown as ClientInternals;
  internals.CommonUtility._doApiNotSupportedCheck = true;
  listenToSync(internals.ClientRequestContext.prototype, onSync);
  return client;
}

/** What the client reads both by its name and as a property of `window`. */
const NAMESPACES = [
  "Excel",
  "OfficeExtension",
  "Office",
  "CustomFunctions",
  "Microsoft",
  "OfficeExtensionBatch",
  "OfficeRuntime",
  "Type",
];

/** As a function: what a script finds in a context that somebody made takes a hundred times as long to look up. */
function compileClient(names: readonly string[]): Client {
  const shared = NAMESPACES.map(
    (name) => `${name}: { get: () => ${name}, set: (value) => { ${name} = value; } }`
  );
  // On one line, so that the client's lines keep their numbers.
  const before = `var ${NAMESPACES.join()}; Object.defineProperties(window, { ${shared.join()} });`;
  const source = readFileSync(clientFile(), "utf8");
  return vm.compileFunction(`${before}${source}\nreturn { ${NAMESPACES.join()} };`, names, {
    filename: "excel-win32-16.01.js",
  }) as Client;
}

function clientFile(): string {
  const packageFile = createRequire(__filename).resolve("@microsoft/office-js/package.json");
  return join(dirname(packageFile), "dist", "excel-win32-16.01.js");
}

function listenToSync(
  prototype: { sync: (value?: unknown) => Promise<unknown> },
  onSync: () => void
): void {
  const { sync } = prototype;
  prototype.sync = function (this: unknown, value?: unknown) {
    onSync();
    return sync.call(this, value);
  };
}

/** The start-up object of the full library, as far as the Excel client asks for it. */
function officeFactory(settings: HostSettings): object {
  const context = {
    requirements: {
      isSetSupported: (name: string, version?: string | number) =>
        supports(settings.excelApi, name, version),
    },
    displayLanguage: "vi-VN",
    contentLanguage: "vi-VN",
    platform: "PC",
    host: "Excel",
  };
  return {
    _OfficeAppFactory: {
      getContext: () => context,
      getHostInfo: () => ({ hostType: "excel", hostPlatform: "win32", flags: 0, isDialog: false }),
      getInitializationHelper: () => ({}),
      getCachedSessionSettingsKey: () => "settings",
    },
  };
}

/** Error and Promise come from outside, so that `instanceof Error` holds in the add-in's code. */
function browserStubs(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = { setAttribute: nothing, appendChild: nothing, style: {} };
  return {
    Error,
    Promise,
    performance,
    setTimeout: patientTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    addEventListener: nothing,
    removeEventListener: nothing,
    navigator: { userAgent: "Node" },
    location: {
      href: "https://localhost/",
      hostname: "localhost",
      protocol: "https:",
      search: "",
      hash: "",
    },
    document: {
      domain: "localhost",
      URL: "https://localhost/",
      createElement: () => element,
      getElementsByTagName: () => [],
      addEventListener: nothing,
      removeEventListener: nothing,
    },
  };
}

/** After a failure the client tries its clean-up again for many seconds; the process need not stay for that. */
function patientTimeout(work: () => void, delay = 0): NodeJS.Timeout {
  const timeout = setTimeout(work, delay);
  return delay >= 1000 ? timeout.unref() : timeout;
}
