/**
 * What every module is handed as if it were its own: a name that is looked up on the global of a test's world takes two
 * hundred nanoseconds, each time. Not `Date`, which tests replace, and nothing that a package declares anew.
 */
const BUILT_IN = [
  "Array",
  "ArrayBuffer",
  "BigInt",
  "Boolean",
  "DataView",
  "Error",
  "Infinity",
  "Int32Array",
  "Intl",
  "JSON",
  "Map",
  "Math",
  "Number",
  "Object",
  "Promise",
  "Proxy",
  "RangeError",
  "Reflect",
  "RegExp",
  "Set",
  "String",
  "SyntaxError",
  "TypeError",
  "Uint16Array",
  "Uint32Array",
  "Uint8Array",
  "WeakMap",
  "WeakRef",
  "WeakSet",
  "decodeURIComponent",
  "encodeURIComponent",
  "isFinite",
  "isNaN",
  "parseFloat",
];

/** Domain and host tests run in plain Node; a pane test asks for a page in its first line. */
module.exports = {
  runtime: "<rootDir>/test/jest/runtime.js",
  testEnvironment: "<rootDir>/test/jest/plain.js",
  testRunner: "<rootDir>/test/jest/timedRunner.js",
  setupFilesAfterEnv: ["<rootDir>/test/jest/patience.js"],
  reporters: ["default", "<rootDir>/test/jest/processorTime.js"],
  // A ceiling for what hangs: how fast things are is for the bench to say, and a busy machine is no fault.
  testTimeout: 60_000,
  maxWorkers: "100%",
  // What a worker keeps between files is meant to grow little; one that does grow is begun anew.
  workerIdleMemoryLimit: "1.5GB",
  sandboxInjectedGlobals: BUILT_IN,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "\\.docx$": "<rootDir>/packaging/inlineDocx.js",
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
};
