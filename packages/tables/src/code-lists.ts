import type { Column, Row, Table } from './table.ts';

const column = (name: string, vi: string, en: string): Column => ({
  name,
  kind: 'text',
  title: { vi, en },
  meaning: { vi, en },
});

/** The codes of every coded column, as a table of their own. */
export function codeLists(columns: readonly Column[]): Table {
  const rows = columns.flatMap(({ name, codes }) =>
    (codes ?? []).map(({ code, title }): Row => [name, code, title.vi, title.en]),
  );
  return {
    name: 'codes',
    title: { vi: 'Danh mục mã', en: 'Code lists' },
    columns: [
      column('column', 'Cột', 'Column'),
      column('code', 'Mã', 'Code'),
      column('title_vi', 'Tên tiếng Việt', 'Name in Vietnamese'),
      column('title_en', 'Tên tiếng Anh', 'Name in English'),
    ],
    rows: (async function* () {
      yield rows;
    })(),
  };
}
