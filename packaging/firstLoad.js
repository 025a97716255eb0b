const { gzipSync } = require("node:zlib");
const { Compilation, WebpackError } = require("webpack");

const NAME = "first load";
const PAGE = "taskpane.html";
const SCRIPT = /<script[^>]*\ssrc="?([^"\s>]+)/g;

/** Weighs the scripts of our own that the page loads at once, as they travel; a build above the limit fails. */
exports.FirstLoad = class {
  /** @param limit kilobytes of gzipped script */
  constructor(limit) {
    this.limit = limit;
  }

  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.weigh(compilation));
    });
  }

  weigh(compilation) {
    const scripts = exports.ownScripts(compilation.getAsset(PAGE).source.source().toString());
    const weights = scripts.map((name) => ({
      name,
      kilobytes: gzipSync(compilation.getAsset(name).source.buffer()).length / 1000,
    }));
    const total = weights.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
    const lines = weights.map(({ name, kilobytes }) => `${kilobytes.toFixed(1)} kB ${name}`);
    const verdict = `${total.toFixed(1)} kB of ${this.limit} kB gzipped script at first load`;
    compilation.getLogger(NAME).info([...lines, verdict].join("\n"));
    if (total > this.limit) {
      compilation.errors.push(new WebpackError(`${verdict}: load what can wait on demand.`));
    }
  }
};

/** The scripts that a page loads from beside itself, without Office.js. */
exports.ownScripts = (page) =>
  [...page.matchAll(SCRIPT)]
    .map(([, address]) => address)
    .filter((address) => !/^(https:|office\/)/.test(address));
