import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { ExportFormat } from '../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useAct } from '../api/use-act.ts';
import { useMay } from '../api/viewer.ts';
import { requestExport } from '../exports/export-queries.ts';
import { NoteDialog } from '../ui/NoteDialog.tsx';
import styles from './Metrics.module.css';
import { type MetricPlace, periodOf } from './metric-place.ts';

const formats = ['XLSX', 'CSV', 'PARQUET', 'NDJSON'] as const satisfies readonly ExportFormat[];

/** As many groupings as a table for publication may have. */
const mostPublished = 2;

/** Takes the figure out as a file, for a purpose that is recorded. */
export function FigureExport({ place, narrowed }: { place: MetricPlace; narrowed: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const mayExport = useMay('EXPORT_DATA');
  const [open, setOpen] = useState(false);
  const [format, setFormat] = useState<ExportFormat>('XLSX');
  const [published, setPublished] = useState(false);
  const [refusal, setRefusal] = useState<RefusalText>();
  const act = useAct(requestExport);
  const t = (key: string) => translate(`metrics.export.${key}`);
  if (!mayExport) return null;
  const { id, by, reckoning, filter, asOf } = place;
  const mayPublish = by.length <= mostPublished;
  const close = () => {
    setOpen(false);
    setRefusal(undefined);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('title')}</Button>
      {open && (
        <NoteDialog
          title={t('title')}
          note={t('purpose')}
          confirm={t('title')}
          refusal={refusal}
          pending={act.isPending}
          onClose={close}
          onConfirm={(purpose) =>
            act.mutate(
              {
                input: {
                  published: published && mayPublish,
                  metric: { id, period: periodOf(place), by: [...by], reckoning, filter },
                  format,
                  bom: format === 'CSV',
                  asOf,
                  purpose: purpose ?? '',
                  purposeCode: 'REPORTING',
                },
              },
              {
                onSuccess: ({ requestExport: answer }) =>
                  isRefusal(answer) ? setRefusal(answer) : navigate('/exports'),
              },
            )
          }
        >
          <p>{narrowed || t('all')}</p>
          <TextField
            select
            fullWidth
            size="small"
            label={t('format')}
            value={format}
            onChange={({ target }) => setFormat(target.value as ExportFormat)}
            sx={{ mt: 1 }}
          >
            {formats.map((each) => (
              <MenuItem key={each} value={each}>
                {each}
              </MenuItem>
            ))}
          </TextField>
          <FormControlLabel
            disabled={!mayPublish}
            control={
              <Checkbox
                checked={published && mayPublish}
                onChange={({ target }) => setPublished(target.checked)}
              />
            }
            label={t('published')}
          />
          <p className={styles.note}>{t(mayPublish ? 'publishedWhy' : 'publishedNot')}</p>
        </NoteDialog>
      )}
    </>
  );
}
