const { TestEnvironment } = require("jest-environment-node");
const { keptWorld } = require("./world");

/** Where domain and host tests run: plain Node, kept for all files of a worker. */
module.exports = keptWorld(TestEnvironment);
