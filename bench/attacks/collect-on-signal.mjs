// Loaded into a server under attack: SIGUSR2 has it collect its garbage, to separate what it holds from what is not collected yet.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
process.on("SIGUSR2", () => {
  collect();
  collect();
});
