import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Tinos: the widths of Times New Roman, which the administrative layout asks for, with every Vietnamese letter, under
 * the SIL Open Font License. A document embeds only the letters it uses.
 */
export const faces = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

export type Face = keyof typeof faces;

const require = createRequire(import.meta.url);
const read = new Map<Face, Buffer>();

/** The file of a face, read once. */
export function fontOf(face: Face): Buffer {
  const known = read.get(face) ?? readFileSync(require.resolve(`@expo-google-fonts/tinos/${faces[face]}`));
  read.set(face, known);
  return known;
}
