// Loaded into a server under attack: SIGUSR2 has it collect its garbage, so that what it holds can be told from what it has not swept up.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
process.on("SIGUSR2", () => {
  collect();
  collect();
});
