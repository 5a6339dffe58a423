import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { PeriodCloseQuery } from '../api/generated/graphql.ts';
import { useSaid } from '../metrics/use-said.ts';
import { classes } from '../ui/classes.ts';
import { ListTable } from '../ui/list/ListTable.tsx';
import styles from './Closes.module.css';
import { causeAt } from './cause-at.ts';
import { isTotalSame, type Restated, type RestatedRow, restatedRows } from './restated-rows.ts';
import { useClosedValue } from './use-closed-value.ts';

interface RestatedTableProps {
  close: PeriodCloseQuery['periodClose'];
  restatements: readonly Restated[];
}

/** Restated figures, each opening on the branches that moved; open from the start where the total hides them. */
export function RestatedTable({ close, restatements }: RestatedTableProps) {
  const translate = useTranslate();
  const said = useSaid();
  const valued = useClosedValue();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const t = (key: string, values?: object) => translate(`closes.${key}`, values);
  const idOf = ({ closed }: Restated) => closed.definition.id;
  const isOpen = (restated: Restated) => turned.has(idOf(restated)) !== isTotalSame(restated);
  const turn = (restated: Restated) =>
    setTurned((before) => {
      const after = new Set(before);
      if (!after.delete(idOf(restated))) after.add(idOf(restated));
      return after;
    });
  const nameOf = ({ restated, branch }: RestatedRow) =>
    branch ? said(branch.label) : said(restated.closed.definition.name);
  const toggle = (row: RestatedRow) => (
    <Button
      className={styles.toggle}
      aria-expanded={isOpen(row.restated)}
      aria-label={translate('metrics.openGroup', { name: nameOf(row) })}
      onClick={() => turn(row.restated)}
      startIcon={
        <ChevronRightIcon className={classes(styles.chevron, isOpen(row.restated) && styles.turned)} />
      }
    >
      {nameOf(row)}
    </Button>
  );
  const value = ({ restated }: RestatedRow, numbers: RestatedRow['now']) =>
    valued(restated.closed.definition, numbers);
  const causeName = (row: RestatedRow) =>
    row.branch ? `${said(row.restated.closed.definition.name)}, ${nameOf(row)}` : nameOf(row);
  return (
    <ListTable
      rows={restatedRows(restatements, isOpen)}
      keyOf={({ restated, branch }) => `${idOf(restated)} ${branch ? (branch.code ?? '—') : ''}`}
      columns={[
        {
          name: t('figure'),
          cell: (row) => {
            if (row.branch) return <span className={styles.part}>{nameOf(row)}</span>;
            return row.restated.branches.length > 0 ? toggle(row) : nameOf(row);
          },
        },
        { name: t('was'), figure: true, cell: (row) => value(row, row.closed) },
        {
          name: t('is'),
          figure: true,
          cell: (row) => (!row.branch && isTotalSame(row) ? t('unmoved') : value(row, row.now)),
        },
        {
          name: t('cause'),
          short: true,
          cell: (row) => (
            <Link
              to={causeAt(close, idOf(row.restated), row.branch)}
              aria-label={t('causeOf', { name: causeName(row) })}
            >
              {t('dossiers')}
            </Link>
          ),
        },
      ]}
    />
  );
}
