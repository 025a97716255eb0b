const { existsSync } = require("node:fs");
const path = require("node:path");

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Other hosts that Office.js fetches parts of itself from. */
const CDN_HOSTS = ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"];
const LOCAL = "office/office.js";

/** What Excel asks for of Office.js: its entry, a file per platform, texts, and what it loads of its own accord. */
const PARTS = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-*.js",
  "{vi-vn,en-us}/office_strings.js",
  "{telemetry,ariatelemetry}/*.js",
];
/** Without these no Excel opens the pane. */
const NEEDED = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
];

/**
 * Where the page takes Office.js from, by `PHU_LUC_OFFICE`: Microsoft's network (`cdn`, the usual way), for development
 * the npm copy (`local`), for a closed network a folder of the files that its administrator downloaded. Microsoft's files
 * go into a distribution only by that last choice, and as they are: the licence forbids any change of them.
 * @returns `address` of the script, `hosts` other than our own that it needs, `copied` what goes into the distribution
 * @throws Error where `local` is asked of a production build or the folder is incomplete
 */
exports.officeScript = ({ production, workbench }) => {
  const asked = process.env.PHU_LUC_OFFICE ?? (workbench && !production ? "local" : "cdn");
  if (asked === "cdn") {
    return { address: CDN, hosts: CDN_HOSTS, copied: [] };
  }
  if (asked === "local" && production) {
    throw new Error(
      "PHU_LUC_OFFICE=local serves the npm copy of Office.js, which is for development. For a closed network, name the folder of the files that you downloaded from Microsoft: docs/cai-dat.md."
    );
  }
  const copied = asked === "local" ? [] : copies(path.resolve(asked));
  return { address: LOCAL, hosts: [], copied };
};

function copies(folder) {
  const missing = NEEDED.filter((file) => !existsSync(path.join(folder, file)));
  if (missing.length > 0) {
    throw new Error(`PHU_LUC_OFFICE: ${folder} lacks ${missing.join(", ")} of Office.js.`);
  }
  return PARTS.map((part) => ({
    context: folder,
    from: part,
    to: "office/[path][name][ext]",
    globOptions: { ignore: ["**/*.debug.js"] },
    noErrorOnMissing: true,
    // Keeps the minimizer off.
    info: { minimized: true },
  }));
}
