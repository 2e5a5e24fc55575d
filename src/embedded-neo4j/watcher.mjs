// node watcher.mjs <pid of java>: ends java when the process that started both has gone, even by SIGKILL. Its standard input is a pipe
// that the starter holds open: the kernel closes it with the starter, whatever the reason. One line on it says that java has ended by itself.
const java = Number(process.argv[2]);
let done = false;

process.stdin.on("data", () => (done = true));
process.stdin.on("close", () => {
  if (done || !signal("SIGTERM")) process.exit();
  setInterval(() => signal(0) || process.exit(), 100);
  setTimeout(() => {
    signal("SIGKILL");
    process.exit();
  }, 15_000);
});

function signal(name) {
  try {
    return process.kill(java, name);
  } catch {
    return false;
  }
}
