const { readFileSync } = require("node:fs");

/** What a test file calls that wants modules loaded anew, or others in their place. */
const OWN_MODULES =
  /\bjest\s*\.\s*(mock|doMock|unmock|dontMock|setMock|unstable_\w+|resetModules|isolateModules\w*)\b/;

/** What jest-circus leaves on the global of a file: its list of tests, whom it tells of them, how patient it is. */
const LEFT_BY_JEST =
  /^(JEST_STATE_SYMBOL|EVENT_HANDLERS|TEST_TIMEOUT_SYMBOL|RETRY_\w+|WAIT_BEFORE_RETRY|LOG_ERRORS_BEFORE_RETRY)$/;

/**
 * A test environment that keeps one world for all files of a worker: its global, and with it the modules that
 * `runtime.js` loads into it. Loading Office.js, Fluent UI or the reader of workbooks takes longer than most
 * files need for their tests, and what is compiled once stays quick.
 *
 * A file has a world of its own where it calls for other modules, where files change between runs (`--watch`),
 * and where lines are counted.
 * @param Environment What makes a world: jest's own environment.
 * @param freshen Puts a kept world in order for the next file.
 */
exports.keptWorld = function keptWorld(Environment, freshen = () => undefined) {
  let kept = null;

  return class KeptWorld {
    constructor(config, context) {
      this.since = process.cpuUsage();
      const { watch, watchAll, collectCoverage } = config.globalConfig;
      this.isKept =
        !(watch || watchAll || collectCoverage) &&
        !OWN_MODULES.test(readFileSync(context.testPath, "utf8"));
      this.world = this.isKept
        ? (kept ??= new World(Environment, config))
        : new World(Environment, config);
      this.world.context = context;
      const { global, moduleMocker, fakeTimers, fakeTimersModern } = this.world.environment;
      Object.assign(this, { global, moduleMocker, fakeTimers, fakeTimersModern });
      this.found = this.isKept ? foundOn(global) : null;
    }

    exportConditions() {
      return this.world.environment.exportConditions();
    }

    getVmContext() {
      return this.world.environment.getVmContext();
    }

    async setup() {
      await this.world.environment.setup();
    }

    async teardown() {
      if (!this.isKept) {
        await this.world.environment.teardown();
        return;
      }
      this.fakeTimersModern.useRealTimers();
      freshen(this.global);
      putBack(this.global, this.found);
    }
  };
};

/** A global with its context, and what speaks to the file that is at work in it. */
class World {
  /** The runtime whose modules all files of this world share: `runtime.js` puts it here. */
  keeper = null;
  context = null;

  constructor(Environment, config) {
    // A window tells its errors to one console for life, while each file has its own.
    const console = new Proxy(
      {},
      {
        get:
          (_, method) =>
          (...said) =>
            this.context.console[method](...said),
      }
    );
    this.environment = new Environment(config, { console, docblockPragmas: {}, testPath: "" });
    forgetReplaced(this.environment);
  }
}

/**
 * jest-environment-node keeps whatever a global ever held, to take it apart when its file is over. In a world that is kept
 * that is every workbook that a test opened: gigabytes, which double what a file costs.
 */
function forgetReplaced({ _globalProxy: registry }) {
  if (registry !== undefined) registry.register = () => undefined;
}

/** What a file finds on the global. Jest replaces `process.exit` for each file, on top of what is there. */
function foundOn(global) {
  return { names: Object.getOwnPropertyDescriptors(global), exit: global.process?.exit };
}

/** What a file put on the global goes, and what it replaced there comes back. */
function putBack(global, { names, exit }) {
  for (const name of Object.getOwnPropertyNames(global)) {
    if (!Object.hasOwn(names, name)) Reflect.deleteProperty(global, name);
  }
  for (const [name, before] of Object.entries(names)) {
    const now = Object.getOwnPropertyDescriptor(global, name);
    if ("value" in before && (now === undefined || now.value !== before.value)) {
      Reflect.defineProperty(global, name, before);
    }
  }
  for (const symbol of Object.getOwnPropertySymbols(global)) {
    if (LEFT_BY_JEST.test(symbol.description)) Reflect.deleteProperty(global, symbol);
  }
  if (exit) global.process.exit = exit;
}
