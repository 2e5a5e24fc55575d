import type { IncomingMessage } from "node:http";
import type { Request, RequestHandler, Response } from "express";
import { tooLarge } from "../answer-size.ts";
import { errorBody, refuseRequest } from "../refusals.ts";
import { requestScopeOf } from "../request-scope.ts";
import { patienceMs, type Admission } from "./admission.ts";
import type { AnswersInFlight } from "./answers-in-flight.ts";
import { deliverInPieces } from "./deliver.ts";

export interface AdmissionDoor {
  admission: Admission;
  answers: AnswersInFlight;
  clientOf: (request: IncomingMessage) => string;
  /** How long an answer may be under way from its first byte. */
  answerMs: number;
  /** How large it may be. */
  answerBytes: number;
  /** How long it may be worked on. Whoever works on it ends it before; without this, what never answers would hold its slot for good. */
  workMs?: number;
  /** Hears how large an answer is, where nothing else counts it. */
  weighed?: (request: Request, bytes: number) => void;
  /** Whether a request changes the graph; without it, none does. */
  changes?: (request: Request) => boolean;
}

/** Stands on the route itself, behind the body's end: whatever address led here waits its turn, and a body that does not come holds no slot. */
export function admit(door: AdmissionDoor): RequestHandler {
  return async (request, response, next) => {
    if (await entered(door, request, response)) next();
  };
}

/** Waits for a turn and sees to it that the answer is taken in time; false when the request was refused or its client has gone. */
export async function entered(door: AdmissionDoor, request: Request, response: Response): Promise<boolean> {
  const { admission, answers, clientOf, answerMs, answerBytes, workMs, weighed, changes } = door;
  const client = clientOf(request);
  const scope = requestScopeOf(request);
  const visit = await admission.enter(client, response, {
    changes: changes?.(request) ?? false,
    withinMs: patienceMs - (scope?.waitedMs ?? 0),
  });
  if (typeof visit === "string") {
    if (!response.destroyed)
      response.status(503).set({ "retry-after": "1", "cache-control": "no-store" }).type("json").send(busyBody(visit));
    return false;
  }
  const late = workMs ? endAfter(workMs, response) : undefined;
  deliverInPieces(response, (bytes, body) => {
    clearTimeout(late);
    admission.answered(visit);
    weighed?.(request, bytes);
    scope?.whenAnswered?.(bytes > answerBytes ? undefined : body);
    if (bytes > answerBytes) return { status: 400, instead: JSON.stringify({ errors: [tooLarge(answerBytes)] }) };
    return (
      answers.begin(client, response, bytes, answerMs) ?? {
        status: 503,
        instead: busyBody("Answers that were asked for before were not taken yet."),
      }
    );
  });
  return true;
}

function endAfter(ms: number, response: Response): NodeJS.Timeout {
  const late = setTimeout(() => {
    if (response.headersSent) return void response.destroy();
    refuseRequest(response, 504, "DEADLINE_EXCEEDED", `The request was not answered within ${ms / 1_000} s. Ask for less, or in parts.`);
  }, ms);
  response.once("close", () => clearTimeout(late));
  return late;
}

export const busyBody = (message: string): string => errorBody("SERVICE_UNAVAILABLE", `${message} Try again in a second.`);
