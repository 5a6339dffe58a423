import { isRefusal, type RefusalText } from './refusal.ts';

/** A refusal on its way through react-admin, which knows a no only as an error; the answer is its body. */
export class Refused extends Error {
  override name = 'Refused';
  readonly body: RefusalText;
  constructor(body: RefusalText) {
    super(body.message);
    this.body = body;
  }
}

/** What was written; a refusal is thrown. */
export function written<Answer extends object>(answer: Answer): Exclude<Answer, RefusalText> {
  if (isRefusal(answer)) throw new Refused(answer);
  return answer as Exclude<Answer, RefusalText>;
}

/** Takes a refusal back out of react-admin's hands; a fault stays thrown. */
export function refusalIn(error: unknown): RefusalText {
  if (error instanceof Refused) return error.body;
  throw error;
}
