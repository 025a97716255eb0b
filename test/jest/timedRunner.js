const { default: runFile } = require("jest-circus/runner");

/** Runs a test file as jest does, and notes in its result what it cost the processor (ms), however busy that was. */
module.exports = async function timedRunner(globalConfig, config, environment, ...others) {
  const result = await runFile(globalConfig, config, environment, ...others);
  const { user, system } = process.cpuUsage(environment.since);
  return { ...result, processorTime: Math.round((user + system) / 1000) };
};
