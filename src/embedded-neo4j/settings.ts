import { join } from "node:path";

export interface Settings {
  /** The store's folder. */
  home: string;
  boltPort: number;
  /** Megabytes. */
  heap: number;
  /** Megabytes. */
  pageCache: number;
  /** Seconds after which the database itself ends a transaction; 0 for never. */
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
    // What clients that come through neo4j:// are sent to: the port that is really open.
    "server.bolt.advertised_address": `127.0.0.1:${boltPort}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.usage_report.enabled": "false",
    "dbms.security.auth_enabled": "true",
    // Without these, LOAD CSV reads any file of this machine and any address it can reach.
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
    "db.transaction.timeout": `${transactionSeconds}s`,
    "db.transaction.monitor.check.interval": "200ms",
    "db.memory.transaction.max": `${Math.min(256, Math.floor(heap / 2))}m`,
    "dbms.memory.transaction.total.max": `${Math.floor(heap * 0.7)}m`,
    "db.transaction.concurrent.maximum": "100",
    "server.memory.heap.initial_size": `${heap}m`,
    "server.memory.heap.max_size": `${heap}m`,
    "server.memory.pagecache.size": `${pageCache}m`,
    // Netty waits this long for late questions when nobody can ask any more: 10.2 s to stop with the default, 0.2 s with none.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    ...further,
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}
