/**
 * Accepting a connection or rejecting a request costs about a tenth of a response; at most this many event-loop turns in a row are spent on
 * new connections.
 */
const maxTurns = 10;

/**
 * Shares event-loop turns between new connections and queued requests. Node accepts one connection per turn (libuv since 1.45), so starting
 * everything queued at once would keep new connections out: at three times the server's capacity only 16 a second got in.
 */
export class ConnectionTurns {
  #arrived = false;
  #turns = 0;

  /** Called for each accepted connection. */
  accepted(): void {
    this.#arrived = true;
  }

  /** Whether this turn is for connections: one arrived since the last call, and they have not had too many turns in a row. */
  takeTurn(): boolean {
    const isTaken = this.#arrived && this.#turns < maxTurns;
    this.#turns = isTaken ? this.#turns + 1 : 0;
    this.#arrived = false;
    return isTaken;
  }
}
