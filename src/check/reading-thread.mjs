// A thread knows nothing of the compiler that its process was started with.
import { register } from "tsx/esm/api";

register();
await import("./reading-thread.ts");
