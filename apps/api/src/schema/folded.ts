/** A text as people search it: small letters without Vietnamese marks. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** Whether any of the texts holds what was typed, marks or not. */
export function holds(texts: readonly (string | null)[], typed: string): boolean {
  const wanted = folded(typed.trim());
  return texts.some((text) => text !== null && folded(text).includes(wanted));
}
