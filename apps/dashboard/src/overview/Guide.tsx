import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';
import { useListKeys } from '../dossiers/list/use-list-keys.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './Guide.module.css';
import { GuideRow } from './GuideRow.tsx';
import type { Overview } from './overview-query.ts';

const columns = ['code', 'procedure', 'holder', 'due', 'left'] as const;

/** What to do first, in the order the counter gives. */
export function Guide({ rows }: { rows: Overview['guide'] }) {
  const translate = useTranslate();
  const list = useRef<HTMLTableElement>(null);
  useListKeys(list, useRef(null));
  return (
    <Panel
      flush
      title={translate('overview.guide.title')}
      lead={
        <>
          {translate('overview.guide.lead')}{' '}
          <span className={styles.keys}>{translate('overview.guide.keys')}</span>
        </>
      }
      actions={
        <Link className={styles.all} to={dossiersAt({ open: true }, 'DUE_ASC')}>
          {translate('overview.guide.all')}
        </Link>
      }
    >
      {rows.length === 0 ? (
        <EmptyState title={translate('overview.guide.empty')} text={translate('overview.guide.emptyWhy')} />
      ) : (
        <table ref={list} className={styles.table} aria-label={translate('overview.guide.title')}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {translate(`overview.guide.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <GuideRow key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
