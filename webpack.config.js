const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { Compilation, sources } = require("webpack");
const { addinServer } = require("./devServer.config.js");

const DEVELOPMENT_HOST = "https://localhost:3000/";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Environment:
 *   PHU_LUC_HOST    address that the built files will be served from, with https; localhost:3000 when unset
 *   PHU_LUC_OFFICE  `local` serves Office.js from the npm copy, for development without a network; the workbench does so
 *                   unless it says `cdn`
 */
module.exports = async (env, argv) => {
  const production = argv.mode === "production";
  const office = process.env.PHU_LUC_OFFICE ?? (env.workbench ? "local" : "cdn");
  const localOffice = !production && office === "local";
  const config = {
    // Each on its own, so that functions or ribbon that cannot register do not take the pane with them.
    entry: {
      functions: "./src/functions/functions.ts",
      commands: "./src/commands/commands.ts",
      taskpane: "./src/taskpane/taskpane.tsx",
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: sourceLoader(production) }],
    },
    // One runtime and one copy of each shared module: the ribbon and the pane act on the same state.
    optimization: { runtimeChunk: "single", splitChunks: { chunks: "all" } },
    performance: { maxAssetSize: 700_000, maxEntrypointSize: 900_000 },
    devtool: "source-map",
    cache: {
      type: "filesystem",
      // Not in node_modules, which several working trees may share: their files would get mixed up.
      cacheDirectory: path.resolve(__dirname, "out/cache"),
      buildDependencies: { config: [__filename] },
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({
        output: "functions.json",
        input: "./src/functions/functions.ts",
      }),
      new ErrorCellsAccepted(["TONGHOP", "TYLE", "DONVI"]),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "commands", "taskpane"],
        chunksSortMode: "manual",
        officeScript: localOffice ? "office/office.js" : OFFICE_CDN,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.{png,html}" },
          { from: "manifest.xml", transform: (manifest) => addressed(manifest.toString()) },
        ],
      }),
    ],
  };
  if (!env.WEBPACK_SERVE) {
    return config;
  }
  const settings = { localOffice, announced: !env.workbench, client: !production };
  const devServer = await addinServer(settings);
  return { ...config, devServer, stats: "errors-warnings", infrastructureLogging: QUIET };
};

/** The address that the server tells is to stay in sight. */
const QUIET = { level: "warn" };

/** Lets functions over whole tables see error cells, at which Excel would not even call them; the metadata generator has no tag for it. */
class ErrorCellsAccepted {
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
}

function sourceLoader(production) {
  return {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2021",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic", development: !production } },
      },
    },
  };
}

/** The manifest for the host of `PHU_LUC_HOST`. */
function addressed(manifest) {
  const host = process.env.PHU_LUC_HOST;
  if (!host) {
    return manifest;
  }
  if (!host.startsWith("https://")) {
    throw new Error(
      `PHU_LUC_HOST must begin with https:// because Excel loads nothing else: ${host}`
    );
  }
  return manifest.replaceAll(DEVELOPMENT_HOST, host.endsWith("/") ? host : `${host}/`);
}
