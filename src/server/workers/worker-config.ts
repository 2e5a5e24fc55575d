import type { Config } from "../../config.ts";

/** One process's share of the configured limits, so that all processes together stay within them. */
export function workerConfig(config: Config): Config {
  const part = (whole: number) => Math.ceil(whole / config.workers);
  const { limits } = config;
  return {
    ...config,
    poolSize: part(config.poolSize),
    cacheBytes: part(config.cacheBytes),
    limits: { ...limits, atOnce: part(limits.atOnce), bytesInFlight: part(limits.bytesInFlight) },
  };
}
