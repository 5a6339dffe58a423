import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { badFile } from './bad-file.ts';

/** What a reader of one part wants to hear; names come without their prefix. */
export type XmlEar = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/** Feeds an XML part to the ear piece by piece and pauses after each piece. A document type is refused. */
export async function* hearXml(part: Readable, ear: XmlEar): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => ear.open(bare(tag.name), tag.attributes));
  parser.on('closetag', (tag) => ear.close?.(bare(tag.name)));
  parser.on('text', (text) => ear.text?.(text));
  parser.on('doctype', () => {
    throw badFile('MALFORMED_XLSX', 'DOCTYPE');
  });
  parser.on('error', (fault) => {
    throw badFile('MALFORMED_XLSX', { vi: 'XML sai cấu trúc', en: fault.message });
  });
  const decoder = new TextDecoder('utf-8');
  for await (const piece of part) {
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.write(decoder.decode()).close();
  yield;
}

/** Hears a whole small part. */
export async function hearAll(part: Readable, ear: XmlEar): Promise<void> {
  for await (const _ of hearXml(part, ear));
}
