import { serveWorkbench } from "./serve";

void serveWorkbench("development");
