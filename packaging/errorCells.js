const { Compilation, sources } = require("webpack");

/** Lets functions over whole tables see error cells, at which Excel would not even call them; the metadata generator has no tag for it. */
exports.ErrorCellsAccepted = class {
  constructor(ids) {
    this.ids = ids;
  }

  apply(compiler) {
    // Late: the generator hands its file to child compilations, too, and on a rebuild their copy is compared with ours.
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap("ErrorCellsAccepted", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "ErrorCellsAccepted", stage }, () => {
        compilation.updateAsset("functions.json", (source) => this.amended(source));
      });
    });
  }

  amended(source) {
    const metadata = JSON.parse(source.source().toString());
    for (const definition of metadata.functions.filter(({ id }) => this.ids.includes(id))) {
      definition.options = { ...definition.options, allowErrorForDataTypeAny: true };
    }
    return new sources.RawSource(JSON.stringify(metadata, null, 2));
  }
};
