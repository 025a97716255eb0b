const { readFileSync } = require("node:fs");

/** An imported .docx is its bytes in base64, inside the code that asks for it: no request of its own. */
exports.inlineDocx = {
  test: /\.docx$/,
  type: "asset/inline",
  generator: { dataUrl: (content) => content.toString("base64") },
};

/** The same for jest, as a transformer. */
exports.process = (_source, path) => ({
  code: `exports.__esModule = true; exports.default = "${readFileSync(path, "base64")}";`,
});
