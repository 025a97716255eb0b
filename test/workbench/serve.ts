import { createRequire } from "node:module";
import * as path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack, { type Compiler, type Configuration } from "webpack";
import WebpackDevServer, { type Configuration as ServerOptions } from "webpack-dev-server";
import { OFFICE_HOST } from "./officeNetwork";

const PROJECT = path.resolve(__dirname, "../..");
const load = createRequire(__filename);

/** The certificate's part of the project's dev-server settings. */
interface DevServerSettings {
  readonly secured: () => Promise<{
    readonly server: NonNullable<ServerOptions["server"]>;
    readonly trusted: boolean;
  }>;
  readonly announce: (address: string, trusted: boolean) => void;
}

type AddinConfiguration = (
  env: { readonly WEBPACK_SERVE: true; readonly workbench: true },
  argv: { readonly mode: string }
) => Promise<Configuration & { readonly devServer: ServerOptions & { readonly port: number } }>;

/** The workbench as it runs. */
export interface RunningWorkbench {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts two servers on this computer: the add-in's own files, as Excel would load them, and beside it, at the next
 * port, the start page of the workbench. Office.js talks only to a page of the same host name.
 */
export async function serveWorkbench(
  mode: "development" | "production"
): Promise<RunningWorkbench> {
  const { secured, announce } = load("../../devServer.config.js") as DevServerSettings;
  const { server, trusted } = await secured();
  const addinConfiguration = load("../../webpack.config.js") as AddinConfiguration;
  const addin = await addinConfiguration({ WEBPACK_SERVE: true, workbench: true }, { mode });
  const { port } = addin.devServer;
  const page = pageConfiguration(addin.module, `https://localhost:${port}/`);
  const compilers = { addin: webpack({ mode, ...addin }), page: webpack(page) };
  const servers = [
    new WebpackDevServer(addin.devServer, compilers.addin),
    new WebpackDevServer(pageServer(port + 1, server), compilers.page),
  ];
  const compiled = Object.values(compilers).map(firstCompilation);
  await Promise.all([...servers.map((each) => each.start()), ...compiled]);
  const address = `https://localhost:${port + 1}/`;
  announce(address, trusted);
  return { address, stop: async () => void (await Promise.all(servers.map((e) => e.stop()))) };
}

/** Resolves once there is something to serve. @throws Error where the code cannot be compiled */
function firstCompilation(compiler: Compiler): Promise<void> {
  return new Promise((resolve, reject) => {
    compiler.hooks.failed.tap("workbench", reject);
    compiler.hooks.done.tap("workbench", (stats) =>
      stats.hasErrors() ? reject(new Error(stats.toString("errors-only"))) : resolve()
    );
  });
}

function pageConfiguration(modules: Configuration["module"], addin: string): Configuration {
  return {
    mode: "development",
    context: PROJECT,
    entry: "./test/workbench/workbench.ts",
    output: { path: path.join(PROJECT, "out/workbench"), filename: "workbench.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: modules,
    devtool: "source-map",
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    plugins: [new HtmlWebpackPlugin({ template: "./test/workbench/workbench.html", addin })],
  };
}

function pageServer(port: number, server: NonNullable<ServerOptions["server"]>): ServerOptions {
  const folders = {
    "/owl": "node_modules/@odoo/owl/dist",
    "/grid": "node_modules/@odoo/o-spreadsheet/dist",
    "/bootstrap": "node_modules/bootstrap/dist/css",
    "/font-awesome": "node_modules/font-awesome",
    "/samples": "test/samples",
    "/page": "test/workbench",
    // As on Microsoft's network.
    "/lib/1/hosted": "node_modules/@microsoft/office-js/dist",
  };
  return {
    host: "localhost",
    port,
    server,
    allowedHosts: [OFFICE_HOST],
    headers: { "Access-Control-Allow-Origin": "*" },
    hot: false,
    liveReload: false,
    client: false,
    static: Object.entries(folders).map(([publicPath, folder]) => ({
      directory: path.join(PROJECT, folder),
      publicPath,
      watch: false,
    })),
  };
}
