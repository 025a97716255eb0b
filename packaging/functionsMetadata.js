const { Compilation, sources } = require("webpack");

/** Functions over whole tables see error cells, at which Excel would otherwise not even call them. */
const SEEING_ERRORS = ["TONGHOP", "TYLE", "DONVI"];

/**
 * What Excel shows between the brackets while a formula is typed. ASCII like the names of the functions: whether Excel
 * takes other letters here is not documented, and a name that it refuses would take all functions with it. The full words
 * stand in the descriptions.
 */
const PARAMETER_NAMES = {
  TONGHOP: ["bang_nhiem_vu", "tinh_den_ngay", "tong_hop_theo", "day_du"],
  TYLE: ["bang_nhiem_vu", "tinh_den_ngay", "linh_vuc"],
  HAN: ["thoi_gian_thuc_hien", "nam"],
  TIENDO: [
    "loai_thoi_han",
    "trang_thai",
    "ngay_bat_dau",
    "han_hoan_thanh",
    "ngay_hoan_thanh",
    "tinh_den_ngay",
    "so_ngay_nhac",
  ],
  DONVI: ["ten_don_vi", "danh_muc_don_vi"],
};

/** The metadata of the functions with what its generator has no tag for. @throws where a parameter has no name here */
function amendedFunctions(metadata) {
  return { ...metadata, functions: metadata.functions.map(amended) };
}

function amended(definition) {
  const names = PARAMETER_NAMES[definition.id] ?? [];
  if (names.length !== definition.parameters.length) {
    throw new Error(
      `packaging/functionsMetadata.js does not name each parameter of ${definition.id}.`
    );
  }
  const parameters = definition.parameters.map((each, index) => ({ ...each, name: names[index] }));
  const options = SEEING_ERRORS.includes(definition.id)
    ? { ...definition.options, allowErrorForDataTypeAny: true }
    : definition.options;
  return { ...definition, ...(options && { options }), parameters };
}

/** Amends `functions.json`, which the metadata plugin makes. */
class AmendedFunctions {
  apply(compiler) {
    // Late: the generator hands its file to child compilations, too, and on a rebuild their copy is compared with ours.
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap("AmendedFunctions", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "AmendedFunctions", stage }, () => {
        compilation.updateAsset("functions.json", (source) => {
          const metadata = JSON.parse(source.source().toString());
          return new sources.RawSource(JSON.stringify(amendedFunctions(metadata), null, 2));
        });
      });
    });
  }
}

module.exports = { AmendedFunctions, amendedFunctions };
