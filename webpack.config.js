const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { addinServer } = require("./devServer.config.js");
const { contentSecurityPolicy } = require("./packaging/contentSecurity.js");
const { FirstLoad } = require("./packaging/firstLoad.js");
const { AmendedFunctions } = require("./packaging/functionsMetadata.js");
const { inlineDocx } = require("./packaging/inlineDocx.js");
const { licences } = require("./packaging/licences.js");
const { officeScript } = require("./packaging/officeScript.js");
const { SourceMapsApart } = require("./packaging/sourceMaps.js");

const DEVELOPMENT_HOST = "https://localhost:3000/";
/** Kilobytes of gzipped script, React and Fluent UI included, that the pane may take before it stands. */
const FIRST_LOAD = 170;

/**
 * Environment:
 *   PHU_LUC_HOST    address that the built files will be served from, with https; localhost:3000 when unset
 *   PHU_LUC_OFFICE  where Office.js comes from: `cdn`, `local` (development) or a folder; `local` for the workbench and
 *                   `cdn` otherwise when unset (packaging/officeScript.js)
 */
module.exports = async (env, argv) => {
  const production = argv.mode === "production";
  const office = officeScript({ production, workbench: env.workbench });
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
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: sourceLoader(production) },
        inlineDocx,
      ],
    },
    // One runtime and one copy of each shared module: the ribbon and the pane act on the same state.
    optimization: { runtimeChunk: "single", splitChunks: { chunks: "all" } },
    // FirstLoad weighs what counts.
    performance: false,
    devtool: production ? false : "source-map",
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
      new AmendedFunctions(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "commands", "taskpane"],
        chunksSortMode: "manual",
        officeScript: office.address,
        contentSecurityPolicy: contentSecurityPolicy(office.hosts),
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.{png,html}" },
          { from: "manifest.xml", transform: (manifest) => addressed(manifest.toString()) },
          ...office.copied,
        ],
      }),
      ...(production ? [new SourceMapsApart("dist-maps"), licences()] : []),
    ],
  };
  if (!env.WEBPACK_SERVE) {
    const weighed = production ? [new FirstLoad(FIRST_LOAD)] : [];
    return { ...config, plugins: [...config.plugins, ...weighed] };
  }
  const localOffice = !production && office.hosts.length === 0;
  const settings = { localOffice, announced: !env.workbench, client: !production };
  const devServer = await addinServer(settings);
  return { ...config, devServer, stats: "errors-warnings", infrastructureLogging: QUIET };
};

/** The address that the server tells is to stay in sight. */
const QUIET = { level: "warn" };

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
