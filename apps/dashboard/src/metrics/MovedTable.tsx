import { useTranslate } from 'react-admin';
import type { MovedRowsFragment } from '../api/generated/graphql.ts';
import { useName } from '../i18n/use-word.ts';
import { ListTable } from '../ui/list/ListTable.tsx';
import { DossierLink } from './DossierLink.tsx';
import { Lines, MoveList } from './MoveList.tsx';
import { useLearnt } from './use-learnt.ts';

type Moved = MovedRowsFragment['nodes'][number];

interface MovedTableProps {
  rows: readonly Moved[];
  /** One figure is compared, and named elsewhere. */
  ofOne?: boolean;
}

/** Dossiers that count otherwise: which, in what, and what was learnt of them. */
export function MovedTable({ rows, ofOne = false }: MovedTableProps) {
  const translate = useTranslate();
  const name = useName();
  const learntSaid = useLearnt();
  const t = (key: string) => translate(`metrics.difference.${key}`);
  return (
    <ListTable
      rows={rows}
      keyOf={({ code }) => code}
      columns={[
        {
          name: translate('metrics.behind.code'),
          short: true,
          cell: ({ id, code }) => <DossierLink id={id} code={code} />,
        },
        {
          name: translate('metrics.behind.branch'),
          cell: ({ branch }: Moved) => (branch ? name(branch) : '–'),
        },
        { name: t('change'), cell: ({ moves }: Moved) => <MoveList moves={moves} ofOne={ofOne} /> },
        {
          name: t('events'),
          cell: ({ learnt }: Moved) =>
            learnt.length > 0 ? <Lines lines={learnt.map(learntSaid)} /> : t('byTime'),
        },
      ]}
    />
  );
}
