const { relative } = require("node:path");

/** More than this a file may not cost the processor, where `CI` is set (ms). */
const LIMIT = 30_000;
const SHOWN = 10;

/**
 * Tells what the files cost the processor, the dearest first. Time on the clock says what else the machine did.
 * The first files of a worker also pay for the modules that all of its files share.
 */
module.exports = class ProcessorTime {
  files = [];

  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onTestResult({ path }, { processorTime }) {
    // A file that could not be run has no time.
    if (processorTime === undefined) return;
    this.files.push({ path: relative(this.rootDir, path), time: processorTime });
  }

  onRunComplete() {
    const total = this.files.reduce((sum, { time }) => sum + time, 0);
    const dearest = this.files.sort((one, other) => other.time - one.time);
    const lines = dearest.slice(0, SHOWN).map(({ path, time }) => `${seconds(time)}  ${path}`);
    process.stderr.write(
      `\nProcessor time: ${seconds(total).trim()} in all\n${lines.join("\n")}\n`
    );
    const error = this.getLastError();
    if (error !== undefined) process.stderr.write(`\n${error.message}\n`);
  }

  /** @returns what fails the run, though each of its tests passed */
  getLastError() {
    const tooDear = this.files.filter(({ time }) => time > LIMIT);
    if (!process.env["CI"] || tooDear.length === 0) return undefined;
    const names = tooDear.map(({ path, time }) => `${path} (${seconds(time).trim()})`);
    return new Error(`More than ${seconds(LIMIT).trim()} of processor time: ${names.join(", ")}`);
  }
};

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
}
