/** About how wide a text of the strip is, before it is drawn. */
export const textWidth = (text: string): number => text.length * 6.4;
