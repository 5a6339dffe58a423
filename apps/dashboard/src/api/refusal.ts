/** An answer that says no: which rule, and the way out. Select it on the interface `Refusal`. */
export interface RefusalText {
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
  readonly fix?: string | null;
  readonly fixEn?: string | null;
  readonly path?: readonly string[];
}

/** A refusal met by a form; forms show it in place with `RefusalNote`. */
export class Refused extends Error {
  override name = 'Refused';
  readonly refusal: RefusalText;
  constructor(refusal: RefusalText) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

export function isRefusal<Answer extends object>(
  answer: Answer,
): answer is Extract<Answer, RefusalText> & RefusalText {
  return 'code' in answer && 'message' in answer && 'messageEn' in answer;
}

/** The answer itself, or its refusal thrown, for the forms of react-admin. */
export function accepted<Answer extends object>(answer: Answer): Exclude<Answer, RefusalText> {
  if (isRefusal(answer)) throw new Refused(answer);
  return answer as Exclude<Answer, RefusalText>;
}
