const { default: Runtime } = require("jest-runtime");

/** How a module asks for what the test file at work is given: expect, describe, it. */
const JEST_GLOBALS = "@jest/globals";

/**
 * Loads the modules that the files of a kept world share. No file is its own, so it is never torn down:
 * what one of its modules loads later, when it is asked for, still comes.
 */
class Keeper extends Runtime {
  requireModuleOrMock(from, name) {
    if (name !== JEST_GLOBALS) return super.requireModuleOrMock(from, name);
    // A shared module outlives the file that asked for it first: it is to meet the expect of whichever is at work.
    return new Proxy({}, { get: (_, key) => super.requireModuleOrMock(from, JEST_GLOBALS)[key] });
  }
}

/** Loads a test file anew, and what it imports from the keeper of its world, which has most of it already. */
module.exports = class SharingRuntime extends Runtime {
  constructor(config, environment, ...others) {
    super(config, environment, ...others);
    this.keeper = environment.isKept ? keeperOf(config, environment, others) : null;
  }

  requireModuleOrMock(from, name) {
    return this.keeper === null || name === JEST_GLOBALS
      ? super.requireModuleOrMock(from, name)
      : this.keeper.requireModuleOrMock(from, name);
  }

  requireActual(from, name) {
    return this.keeper === null
      ? super.requireActual(from, name)
      : this.keeper.requireActual(from, name);
  }

  setGlobalsForRuntime(globals) {
    super.setGlobalsForRuntime(globals);
    this.keeper?.setGlobalsForRuntime(globals);
  }

  /** Lines of shared modules, too, are told by their sources. */
  getSourceMaps() {
    const own = super.getSourceMaps();
    return this.keeper === null ? own : new MapsOfBoth(own, this.keeper.getSourceMaps());
  }
};

function keeperOf(config, environment, [resolver, transformer, , coverage, , globalConfig]) {
  const { world } = environment;
  world.keeper ??= new Keeper(
    config,
    world.environment,
    resolver,
    transformer,
    new Map(),
    coverage,
    "",
    globalConfig
  );
  return world.keeper;
}

/** Where the source map of a module is: of those that the file loaded itself, then of those that are shared. */
class MapsOfBoth {
  constructor(own, shared) {
    this.own = own;
    this.shared = shared;
  }

  get(path) {
    return this.own.get(path) ?? this.shared.get(path);
  }

  *[Symbol.iterator]() {
    yield* this.shared;
    yield* this.own;
  }
}
