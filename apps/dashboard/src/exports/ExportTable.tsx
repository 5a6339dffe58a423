import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { ExportFactsFragment, ExportState } from '../api/generated/graphql.ts';
import { useAct } from '../api/use-act.ts';
import { dateTimeOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useWord } from '../i18n/use-word.ts';
import { Bar } from '../ui/Bar.tsx';
import { type Column, ListTable } from '../ui/list/ListTable.tsx';
import { Tag, type Tone } from '../ui/Tag.tsx';
import { cancelExport } from './export-queries.ts';

type Job = ExportFactsFragment;

const tones = {
  QUEUED: 'paused',
  RUNNING: 'accent',
  DONE: 'on-track',
  FAILED: 'late',
  CANCELLED: 'plain',
  EXPIRED: 'plain',
} as const satisfies Record<ExportState, Tone>;

/** One export a row: what it holds, how far it is, and the file. */
export function ExportTable({ jobs }: { readonly jobs: readonly Job[] }) {
  const translate = useTranslate();
  const word = useWord();
  const { number } = useFormat();
  const t = (key: string) => translate(`exports.${key}`);
  const columns: Column<Job>[] = [
    { name: t('file'), cell: (job) => <FileName job={job} />, short: true },
    { name: t('asOf'), cell: ({ asOf }) => dateTimeOf(asOf), short: true },
    {
      name: t('state'),
      cell: ({ state }) => <Tag tone={tones[state]}>{word('ExportState', state)}</Tag>,
      short: true,
    },
    { name: t('rows'), cell: (job) => <Progress job={job} />, figure: true },
    { name: t('size'), cell: ({ bytes }) => (bytes === null ? '–' : sizeOf(bytes, number)), figure: true },
    { name: t('purpose'), cell: ({ purpose }) => purpose },
    { name: t('act'), cell: (job) => <Acts job={job} /> },
  ];
  return (
    <ListTable
      columns={columns}
      rows={jobs}
      keyOf={({ id }) => id}
      toneOf={(job) => (isGone(job) ? 'faded' : undefined)}
    />
  );
}

const isGone = ({ state }: Job) => state === 'CANCELLED' || state === 'EXPIRED';

function sizeOf(bytes: number, number: (value: number, digits?: number) => string): string {
  if (bytes < 1_000) return `${number(bytes)}\u00a0B`;
  if (bytes < 1_000_000) return `${number(bytes / 1_000, 1)}\u00a0kB`;
  return `${number(bytes / 1_000_000, 1)}\u00a0MB`;
}

function FileName({ job }: { readonly job: Job }) {
  const translate = useTranslate();
  return (
    <div>
      {job.fileName}
      {job.packaged && (
        <div style={{ color: 'var(--muted)', fontSize: 13 }}>{translate('exports.packaged')}</div>
      )}
    </div>
  );
}

function Progress({ job: { state, rowsExpected, rowsWritten } }: { readonly job: Job }) {
  const translate = useTranslate();
  const { number } = useFormat();
  if (state === 'DONE' || state === 'EXPIRED') return <>{number(rowsWritten)}</>;
  if (state !== 'RUNNING') return <>–</>;
  if (rowsExpected === null) return <>{translate('exports.counting')}</>;
  const said = { rows: number(rowsWritten), expected: number(rowsExpected) };
  return (
    <div role="status" style={{ minWidth: 150 }}>
      <Bar value={rowsWritten} of={rowsExpected} />
      {translate('exports.progress', said)}
    </div>
  );
}

function Acts({ job: { id, state, downloadUrl, fileName, expiresAt } }: { readonly job: Job }) {
  const translate = useTranslate();
  const act = useAct(cancelExport);
  const t = (key: string, values?: object) => translate(`exports.${key}`, values);
  const sx = { minHeight: { xs: 44, sm: 30 } };
  if (downloadUrl)
    return (
      <Button
        component="a"
        href={downloadUrl}
        download={fileName}
        aria-label={t('downloadNamed', { file: fileName })}
        title={expiresAt ? t('expires', { at: dateTimeOf(expiresAt) }) : undefined}
        sx={sx}
      >
        {t('download')}
      </Button>
    );
  if (state !== 'QUEUED' && state !== 'RUNNING') return null;
  return (
    <Button
      color="inherit"
      disabled={act.isPending}
      aria-label={t('cancelNamed', { file: fileName })}
      onClick={() => act.mutate({ id })}
      sx={sx}
    >
      {t('cancel')}
    </Button>
  );
}
