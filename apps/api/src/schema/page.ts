import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from './builder.ts';

export interface PageFacts {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export const PageInfo = builder.objectRef<PageFacts>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage'),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage'),
    startCursor: t.exposeString('startCursor', { nullable: true }),
    endCursor: t.exposeString('endCursor', { nullable: true }),
  }),
});

/** A page has 1 to 100 rows. */
export function pageSize(asked: number, path = 'first'): number {
  if (asked >= 1 && asked <= 100) return asked;
  throw new InvalidInput(path, { vi: 'Mỗi trang có từ 1 đến 100 dòng.', en: 'A page has 1 to 100 rows.' });
}

/** A cursor of a list in the order of its ids. */
export function idCursor(id: number): string {
  return Buffer.from(String(id)).toString('base64url');
}

export function readIdCursor(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new InvalidInput('after', { vi: 'Con trỏ trang không đọc được.', en: 'The cursor cannot be read.' });
}
