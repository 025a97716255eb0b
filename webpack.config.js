const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { sources } = require("webpack");

const DEVELOPMENT_HOST = "https://localhost:3000/";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_PACKAGE = path.resolve(__dirname, "node_modules/@microsoft/office-js/dist");

/**
 * Environment:
 *   PHU_LUC_HOST    address that the built files will be served from, with https; localhost:3000 when unset
 *   PHU_LUC_OFFICE  `local` serves Office.js from the npm copy, for development without a network
 */
module.exports = async (env, argv) => {
  const production = argv.mode === "production";
  const localOffice = !production && process.env.PHU_LUC_OFFICE === "local";
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
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
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
  return env.WEBPACK_SERVE ? { ...config, ...(await served(localOffice)) } : config;
};

/** Lets functions over whole tables see error cells, at which Excel would not even call them; the metadata generator has no tag for it. */
class ErrorCellsAccepted {
  constructor(ids) {
    this.ids = ids;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ErrorCellsAccepted", (compilation) => {
      compilation.hooks.processAssets.tap("ErrorCellsAccepted", () => {
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

/** Settings of the dev server; it says little, so that its address stays in sight. */
async function served(localOffice) {
  const certificate = await trustedCertificate();
  const devServer = devServerOptions(certificate, localOffice);
  return { devServer, stats: "errors-warnings", infrastructureLogging: { level: "warn" } };
}

function devServerOptions(certificate, localOffice) {
  const port = Number(process.env.PORT ?? 3000);
  return {
    host: "localhost",
    port,
    server: certificate ? { type: "https", options: certificate } : "http",
    headers: { "Access-Control-Allow-Origin": "*" },
    hot: false,
    client: { overlay: false },
    static: localOffice ? [{ directory: OFFICE_PACKAGE, publicPath: "/office", watch: false }] : [],
    onListening: () => announce(certificate !== null, port),
  };
}

/** Certificate and key that this computer trusts; null where none can be installed (no rights, no sudo). */
async function trustedCertificate() {
  try {
    const { getHttpsServerOptions } = require("office-addin-dev-certs");
    return await getHttpsServerOptions();
  } catch (error) {
    process.stdout.write(`${error.message}\n`);
    return null;
  }
}

function announce(secure, port) {
  const lines = secure
    ? [`Mở địa chỉ này trong trình duyệt: https://localhost:${port}/taskpane.html`]
    : [
        `Mở địa chỉ này trong trình duyệt: http://localhost:${port}/taskpane.html`,
        "Máy này chưa có chứng thư số tin cậy nên trang chạy bằng http: xem được trong trình duyệt, nhưng Excel chỉ nạp trang https.",
        "Muốn có chứng thư: chạy `npx office-addin-dev-certs install` bằng tài khoản có quyền quản trị, rồi `npm start` lại.",
      ];
  process.stdout.write(`\n${lines.join("\n")}\n\n`);
}
