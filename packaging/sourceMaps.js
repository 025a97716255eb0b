const { rmSync } = require("node:fs");
const path = require("node:path");
const { SourceMapDevToolPlugin } = require("webpack");

/** Source maps in a folder apart, of which no shipped file speaks: for whoever reads an error report. */
exports.SourceMapsApart = class {
  /** @param folder beside the output folder */
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.beforeRun.tap("SourceMapsApart", () =>
      rmSync(path.join(compiler.outputPath, "..", this.folder), { recursive: true, force: true })
    );
    new SourceMapDevToolPlugin({ filename: `../${this.folder}/[file].map`, append: false }).apply(
      compiler
    );
  }
};
