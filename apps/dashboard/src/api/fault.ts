/** Something broke on the way or on the server; never an answer to the person's request. */
export class Fault extends Error {
  override name = 'Fault';
  readonly requestId: string | null;
  constructor(message: string, requestId: string | null) {
    super(message);
    this.requestId = requestId;
  }
}

/** The server no longer knows who asks. */
export class SignedOut extends Error {
  override name = 'SignedOut';
}

/** The network did not reach the server. */
export class Offline extends Error {
  override name = 'Offline';
}
