import { extractText, getDocumentProxy } from 'unpdf';

/** The words of a document as a reader copies them out, page after page, in single spaces. */
export async function textOf(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: false });
  return text.map((page) => page.replaceAll(/\s+/g, ' ').normalize('NFC'));
}
