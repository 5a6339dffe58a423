/** Answers a pure question once per text: a register asks the same few words on every row. */
export function remembered<Answer>(answer: (text: string) => Answer, most = 2_000): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (answers.size < most) answers.set(text, found);
    return found;
  };
}
