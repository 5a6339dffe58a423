/** The cursors behind the pages a person has walked through, so that "next" needs no offset. */
export interface Keyset {
  /** The cursor after which the page begins; null for the first one. */
  cursorOf(
    list: object,
    page: number,
    walk: (after: string | null) => Promise<string | null>,
  ): Promise<string | null>;
  remember(list: object, page: number, endCursor: string | null): void;
}

export function createKeyset(): Keyset {
  const ends = new Map<string, string | null>();
  const key = (list: object, page: number) => `${page} ${JSON.stringify(list)}`;
  return {
    remember: (list, page, endCursor) => void ends.set(key(list, page), endCursor),
    async cursorOf(list, page, walk) {
      if (page <= 1) return null;
      const known = ends.get(key(list, page - 1));
      if (known !== undefined) return known;
      const end = await walk(await this.cursorOf(list, page - 1, walk));
      ends.set(key(list, page - 1), end);
      return end;
    },
  };
}
