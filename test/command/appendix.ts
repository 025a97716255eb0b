import { wordUnexpected } from "../../src/messages/command";
import { runAppendix } from "./runAppendix";

runAppendix(process.argv.slice(2)).then(
  ({ exitCode, message }) => {
    if (message !== "") {
      process.stderr.write(`${message}\n`);
    }
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    const details = error instanceof Error ? error.stack : String(error);
    process.stderr.write(`${wordUnexpected("vi")}\n${details}\n`);
    process.exitCode = 1;
  }
);
