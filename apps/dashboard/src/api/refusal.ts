/** An answer that says no: which rule, and the way out. Select it on the interface `Refusal`. */
export interface RefusalText {
  readonly __typename?: string;
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
  readonly fix?: string | null;
  readonly fixEn?: string | null;
  readonly path?: readonly string[];
}

export function isRefusal<Answer extends object>(
  answer: Answer,
): answer is Extract<Answer, RefusalText> & RefusalText {
  return 'code' in answer && 'message' in answer && 'messageEn' in answer;
}
