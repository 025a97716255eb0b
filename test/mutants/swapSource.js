const { readFileSync } = require("node:fs");

/**
 * Stands before the transformer of one file and hands it another text: a fault is tried without the file being touched.
 * `text` names the file that holds it; `inner` is what the configuration has for such files, a module with its options.
 */
exports.createTransformer = ({ text, inner: [name, options] }) => {
  const loaded = require(name);
  const found = loaded.default ?? loaded;
  const inner = found.createTransformer ? found.createTransformer(options) : found;
  const swapped = readFileSync(text, "utf8");
  return {
    ...inner,
    process: (_source, ...rest) => inner.process(swapped, ...rest),
    // Always the text that is handed on, or what was transformed before would be taken for it.
    getCacheKey: (_source, ...rest) => inner.getCacheKey(swapped, ...rest),
  };
};
