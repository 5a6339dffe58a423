import { useTranslate } from 'react-admin';
import type { ReportQuery } from '../api/generated/graphql.ts';
import { dateTimeOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useWord } from '../i18n/use-word.ts';
import { DossierLink } from '../metrics/DossierLink.tsx';
import { useSaid } from '../metrics/use-said.ts';
import { ListTable } from '../ui/list/ListTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './Reports.module.css';

type Report = ReportQuery['report'];
type Change = Report['changes'][number];
type Moved = Report['moved']['nodes'][number];

/** The cells that are no longer what was handed in, each with the dossiers that came in or left and what was learnt of them. */
export function ReportChanges({ report }: { report: Report }) {
  const translate = useTranslate();
  const said = useSaid();
  const { number } = useFormat();
  const t = (key: string, values?: object) => translate(`reports.${key}`, values);
  const { changes, moved, submission } = report;
  if (!submission) return null;
  const lead = t('since', { at: dateTimeOf(submission.submittedAt), asOf: dateTimeOf(submission.asOf) });
  if (changes.length === 0) {
    return (
      <Panel title={t('changes')} lead={lead}>
        {t('unchanged')}
      </Panel>
    );
  }
  return (
    <Panel title={t('changes')} lead={lead}>
      <ListTable
        rows={changes}
        keyOf={({ isTotal, code, column }) => `${isTotal} ${code} ${column}`}
        columns={[
          { name: t('row'), cell: ({ label }) => said(label) },
          { name: t('column'), figure: true, cell: ({ column }) => `(${column})` },
          { name: t('was'), figure: true, cell: ({ submitted }) => number(submitted) },
          { name: t('is'), figure: true, cell: ({ now }) => number(now) },
          { name: t('by'), figure: true, cell: ({ submitted, now }) => signed(now - submitted, number) },
          { name: t('who'), cell: (cell: Change) => <Movers cell={cell} moved={moved.nodes} /> },
        ]}
      />
      {moved.totalCount > moved.nodes.length && (
        <p>{t('some', { n: number(moved.nodes.length), all: number(moved.totalCount) })}</p>
      )}
    </Panel>
  );
}

/** The dossiers of one cell; folded until asked for. */
function Movers({ cell, moved }: { cell: Change; moved: readonly Moved[] }) {
  const translate = useTranslate();
  const word = useWord();
  const here = moved.filter(
    ({ rowCode, before, after }) =>
      (cell.isTotal || (rowCode ?? null) === (cell.code ?? null)) &&
      before.includes(cell.column) !== after.includes(cell.column),
  );
  if (here.length === 0) return '–';
  return (
    <details className={styles.who}>
      <summary>{translate('reports.movers', { smart_count: here.length })}</summary>
      <ul>
        {here.map(({ id, code, after, events }) => (
          <li key={id}>
            <DossierLink id={id} code={code} />{' '}
            {translate(after.includes(cell.column) ? 'reports.cameIn' : 'reports.left')}
            <ul>
              {events.map(({ kind, occurredAt, recordedAt }) => (
                <li key={`${kind} ${recordedAt} ${occurredAt}`}>
                  {translate('closes.recorded', {
                    kind: word('DossierEventKind', kind),
                    at: dateTimeOf(occurredAt),
                    recorded: dateTimeOf(recordedAt),
                  })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

const signed = (n: number, number: (n: number) => string): string =>
  n > 0 ? `+${number(n)}` : `−${number(-n)}`;
