import type { IncomingMessage } from "node:http";
import type { Request, RequestHandler, Response } from "express";
import { responseTooLarge } from "../response-size.ts";
import { errorBody, sendError } from "../error-responses.ts";
import { requestScopeOf } from "../request-scope.ts";
import { maxWaitMs, type Admission } from "./admission.ts";
import type { ResponsesInFlight } from "./responses-in-flight.ts";
import { deliverInChunks } from "./deliver.ts";

export interface AdmissionOptions {
  admission: Admission;
  answers: ResponsesInFlight;
  clientOf: (request: IncomingMessage) => string;
  /** Maximum duration of sending a response, from its first byte. */
  answerMs: number;
  /** Maximum size of a response. */
  answerBytes: number;
  /** Maximum processing time. Its handler has a shorter limit; without this one, a request that never answers would keep its slot. */
  workMs?: number;
  /** Called with the size of a response that no other limit counts. */
  weighed?: (request: Request, bytes: number) => void;
  /** Whether a request may change the graph; by default none does. */
  changes?: (request: Request) => boolean;
}

/**
 * Runs on the route itself, after the body has been read: any address that leads here is queued, and a body that never arrives holds no
 * slot.
 */
export function admit(options: AdmissionOptions): RequestHandler {
  return async (request, response, next) => {
    if (await waitForSlot(options, request, response)) next();
  };
}

/** Waits for a slot and bounds how long the response may take to send; false when the request was rejected or its client disconnected. */
export async function waitForSlot(options: AdmissionOptions, request: Request, response: Response): Promise<boolean> {
  const { admission, answers, clientOf, answerMs, answerBytes, workMs, weighed, changes } = options;
  const client = clientOf(request);
  const scope = requestScopeOf(request);
  const ticket = await admission.enter(client, response, {
    changes: changes?.(request) ?? false,
    withinMs: maxWaitMs - (scope?.waitedMs ?? 0),
  });
  if (typeof ticket === "string") {
    if (!response.destroyed)
      response.status(503).set({ "retry-after": "1", "cache-control": "no-store" }).type("json").send(busyBody(ticket));
    return false;
  }
  const late = workMs ? endAfter(workMs, response) : undefined;
  deliverInChunks(response, (bytes, body) => {
    clearTimeout(late);
    admission.answered(ticket);
    weighed?.(request, bytes);
    scope?.onResponse?.(bytes > answerBytes ? undefined : body);
    if (bytes > answerBytes) return { status: 400, replacement: JSON.stringify({ errors: [responseTooLarge(answerBytes)] }) };
    return (
      answers.begin(client, response, bytes, answerMs) ?? {
        status: 503,
        replacement: busyBody("Answers that were asked for before were not taken yet."),
      }
    );
  });
  return true;
}

function endAfter(ms: number, response: Response): NodeJS.Timeout {
  const late = setTimeout(() => {
    if (response.headersSent) return void response.destroy();
    sendError(response, 504, "DEADLINE_EXCEEDED", `The request was not answered within ${ms / 1_000} s. Ask for less, or in parts.`);
  }, ms);
  response.once("close", () => clearTimeout(late));
  return late;
}

export const busyBody = (message: string): string => errorBody("SERVICE_UNAVAILABLE", `${message} Try again in a second.`);
