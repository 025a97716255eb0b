const { default: runFile } = require("jest-circus/runner");

/** Runs a test file as jest does, and notes in its result what it cost the processor (ms), however busy that was. */
module.exports = function timedRunner(globalConfig, config, environment, ...others) {
  if (environment.since === undefined) {
    throw new Error(
      `A test runs in plain.js or page.js of ${__dirname}, which keep what is dear to load.`
    );
  }
  // Not awaited, or each stack trace of a test would end here.
  return runFile(globalConfig, config, environment, ...others).then((result) => {
    const { user, system } = process.cpuUsage(environment.since);
    return { ...result, processorTime: Math.round((user + system) / 1000) };
  });
};
