const { relative } = require("node:path");

/** More than this a file may not cost the processor, where `CI` is set (ms), on a machine as fast as the usual one. */
const LIMIT = 30_000;
/** What `probe` costs there while tests run beside it (ms); a machine that others use, too, takes longer for all. */
const USUAL_PROBE = 9;
const SHOWN = 10;

/**
 * Tells what the files cost the processor, the dearest first. Time on the clock says what else the machine did.
 * The first files of a worker also pay for the modules that all of its files share.
 */
module.exports = class ProcessorTime {
  files = [];
  probes = [];

  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onTestResult({ path }, { processorTime }) {
    // A file that could not be run has no time.
    if (processorTime === undefined) return;
    this.files.push({ path: relative(this.rootDir, path), time: processorTime });
    this.probes.push(probe());
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
    const limit = LIMIT * Math.max(1, median(this.probes) / USUAL_PROBE);
    const tooDear = this.files.filter(({ time }) => time > limit);
    if (!process.env["CI"] || tooDear.length === 0) return undefined;
    const names = tooDear.map(({ path, time }) => `${path} (${seconds(time).trim()})`);
    return new Error(`More than ${seconds(limit).trim()} of processor time: ${names.join(", ")}`);
  }
};

/** The processor time (ms) of a fixed piece of work that is like the tests': texts, maps, many small objects. */
function probe() {
  const before = process.cpuUsage();
  const words = new Map();
  for (let at = 0; at < 20_000; at += 1) {
    words.set(`w${(at * 7919) % 10_007}`, { at, text: String(at) });
  }
  JSON.parse(JSON.stringify([...words]));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
}
