import type { Config } from "../../config.ts";

/** What one of `config.workers` processes may take, so that all of them take together what one alone would. */
export function shareOf(config: Config): Config {
  const part = (whole: number) => Math.ceil(whole / config.workers);
  const { limits } = config;
  return {
    ...config,
    poolSize: part(config.poolSize),
    cacheBytes: part(config.cacheBytes),
    limits: { ...limits, atOnce: part(limits.atOnce), bytesInFlight: part(limits.bytesInFlight) },
  };
}
