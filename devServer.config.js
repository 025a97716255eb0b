const { existsSync, mkdirSync, readFileSync, statSync } = require("node:fs");
const path = require("node:path");

const MODULES = path.resolve(__dirname, "node_modules");
const OWN = {
  ca: path.join(MODULES, ".cache/phu-luc-certificates/ca.crt"),
  cert: path.join(MODULES, ".cache/phu-luc-certificates/localhost.crt"),
  key: path.join(MODULES, ".cache/phu-luc-certificates/localhost.key"),
};
/** Days after which a certificate of our own is made anew, and for how long it counts. */
const RENEWED_AFTER = 300;
const VALID_FOR = 360;

/** Both servers of the workbench take the same certificate; it is looked for once. */
let certificate;

/** How to serve by https (options of the dev server), and whether this computer trusts it. */
exports.secured = () => {
  certificate ??= refusedBefore() ? ownCertificate() : trustedCertificate().catch(ownCertificate);
  return certificate;
};

/** The add-in's own files for Excel, or for the workbench in its place; it says little. */
exports.addinServer = async ({ localOffice, announced, client }) => {
  const port = Number(process.env.PORT ?? 3000);
  const { server, trusted } = await exports.secured();
  return {
    host: "localhost",
    port,
    server,
    headers: { "Access-Control-Allow-Origin": "*" },
    // What has the hash of its content in its name need not be asked for again.
    devMiddleware: { cacheImmutable: true },
    hot: false,
    liveReload: client,
    client: client && { overlay: false },
    static: localOffice ? [officePackage()] : [],
    onListening: () =>
      announced && exports.announce(`https://localhost:${port}/taskpane.html`, trusted),
  };
};

/** Tells where to look, and what to do where the browser will ask about the certificate. */
exports.announce = (address, trusted) => {
  const lines = [`Mở địa chỉ này trong trình duyệt: ${address}`];
  if (!trusted) {
    lines.push(
      "Máy này chưa cài được chứng thư số tin cậy: trình duyệt sẽ hỏi, hãy chọn tiếp tục truy cập localhost.",
      "Excel chỉ nạp trang có chứng thư tin cậy: chạy `npx office-addin-dev-certs install` bằng tài khoản có quyền quản trị."
    );
  }
  process.stdout.write(`\n${lines.join("\n")}\n\n`);
};

function officePackage() {
  const directory = path.join(MODULES, "@microsoft/office-js/dist");
  return { directory, publicPath: "/office", watch: false };
}

/** One of our own lies here since an attempt to install a trusted one failed, and nobody has installed one since. */
function refusedBefore() {
  return existsSync(OWN.cert) && !require("office-addin-dev-certs").verifyCertificates();
}

async function trustedCertificate() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const options = await getHttpsServerOptions();
  return { server: { type: "https", options }, trusted: true };
}

/** Where no certificate can be installed (no rights, no sudo): one that the browser asks about. */
async function ownCertificate() {
  if (!existsSync(OWN.cert) || ageInDays(OWN.cert) > RENEWED_AFTER) {
    const { generateCertificates } = require("office-addin-dev-certs");
    mkdirSync(path.dirname(OWN.cert), { recursive: true });
    await generateCertificates(OWN.ca, OWN.cert, OWN.key, VALID_FOR);
  }
  const [ca, cert, key] = [OWN.ca, OWN.cert, OWN.key].map((file) => readFileSync(file));
  return { server: { type: "https", options: { ca, cert, key } }, trusted: false };
}

function ageInDays(file) {
  return (Date.now() - statSync(file).mtimeMs) / 86_400_000;
}
