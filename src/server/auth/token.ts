import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRemoteJWKSet, jwtVerify, type JWTPayload, type JWTVerifyOptions } from "jose";
import { z } from "zod";
import type { Config } from "../../config.ts";
import { roles, type Viewer } from "../../query/viewer.ts";

type JwtConfig = NonNullable<Config["auth"]["jwt"]>;

/** Claims required of a token. An unknown role is rejected. */
const bearer = z.object({ sub: z.string().min(1).max(200), role: z.enum(roles).default("reader") });

/**
 * Verifies signed tokens: one algorithm, one issuer, one audience, an expiry and a subject. Anything else gives no viewer, without a
 * reason.
 */
export function tokenCheck(config: JwtConfig): (token: string) => Promise<Viewer | undefined> {
  const options: JWTVerifyOptions = {
    algorithms: [config.algorithm],
    issuer: config.issuer,
    audience: config.audience,
    requiredClaims: ["exp", "sub"],
    clockTolerance: 5,
  };
  const verify = verifierOf(config, options);
  return async (token) => {
    const payload = await verify(token).catch(() => undefined);
    const read = bearer.safeParse(payload);
    return read.success ? { name: read.data.sub, role: read.data.role } : undefined;
  };
}

function verifierOf(config: JwtConfig, options: JWTVerifyOptions): (token: string) => Promise<JWTPayload> {
  if (config.publicKeyFile) {
    const key = createPublicKey(readFileSync(config.publicKeyFile));
    return async (token) => (await jwtVerify(token, key, options)).payload;
  }
  const keys = createRemoteJWKSet(new URL(config.jwks!), { timeoutDuration: 3_000 });
  return async (token) => (await jwtVerify(token, keys, options)).payload;
}
