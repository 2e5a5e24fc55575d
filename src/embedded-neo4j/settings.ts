import { join } from "node:path";

export interface Settings {
  /** The store's folder. */
  home: string;
  boltPort: number;
  /** Megabytes. */
  heap: number;
  /** Megabytes. */
  pageCache: number;
  /** Timeout of transactions in seconds, enforced by the database; 0 for none. */
  transactionSeconds: number;
  /** Further settings, by their names in neo4j.conf. */
  further?: Record<string, string>;
}

/** The text of neo4j.conf. */
export function settings({ home, boltPort, heap, pageCache, transactionSeconds, further }: Settings): string {
  const lines: Record<string, string> = {
    "server.directories.data": join(home, "data"),
    "server.directories.logs": join(home, "logs"),
    "server.directories.run": join(home, "run"),
    "server.directories.import": "import",
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${boltPort}`,
    // The address given to neo4j:// clients: the port that is actually open.
    "server.bolt.advertised_address": `127.0.0.1:${boltPort}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.usage_report.enabled": "false",
    "dbms.security.auth_enabled": "true",
    // Without these, LOAD CSV can read any local file and any address it can reach.
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
    "db.transaction.timeout": `${transactionSeconds}s`,
    "db.transaction.monitor.check.interval": "200ms",
    "db.memory.transaction.max": `${Math.min(256, Math.floor(heap / 2))}m`,
    "dbms.memory.transaction.total.max": `${Math.floor(heap * 0.7)}m`,
    "db.transaction.concurrent.maximum": "100",
    // After a crash all transactions since the last checkpoint are repeated; by default it is up to 15 minutes old, often before the seed.
    "db.checkpoint.interval.time": "1m",
    "server.memory.heap.initial_size": `${heap}m`,
    "server.memory.heap.max_size": `${heap}m`,
    "server.memory.pagecache.size": `${pageCache}m`,
    // Netty waits this long for late requests after shutdown: stopping took 10.2 s with the default and takes 0.2 s without.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    ...further,
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}
