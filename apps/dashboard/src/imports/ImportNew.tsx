import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMay } from '../api/viewer.ts';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';
import { useFormat } from '../i18n/use-format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { FileDrop } from './FileDrop.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { ImportFiguresRow } from './ImportFiguresRow.tsx';
import { type ImportStage, useImport } from './use-import.ts';

/** A register is read on trial first; only then is there a button that takes it. */
export function ImportNew() {
  const translate = useTranslate();
  const may = useMay('IMPORT_REGISTER');
  const { stage, choose, take, restart } = useImport();
  const figures = stage.at === 'read' || stage.at === 'taken' ? stage.figures : undefined;
  return (
    <Page
      title={translate('imports.newTitle')}
      lead={translate('imports.newLead')}
      actions={
        <Button component={Link} to="/imports">
          {translate('imports.back')}
        </Button>
      }
    >
      <Panel {...headOf(stage, translate)}>
        {!may && <EmptyState title={translate('imports.notAllowed')} text="" />}
        {may && stage.at === 'choosing' && <Choosing stage={stage} onFile={(file) => void choose(file)} />}
        {(stage.at === 'uploading' || stage.at === 'reading' || stage.at === 'taking') && (
          <div>
            <p role="status" style={{ margin: '0 0 8px' }}>
              {translate(`imports.${stage.at}`, { file: stage.fileName })}
            </p>
            <Skeleton rows={3} />
          </div>
        )}
        {figures && <ImportFiguresRow figures={figures} />}
        {stage.at === 'read' && <TakeBar stage={stage} onTake={() => void take()} onRestart={restart} />}
        {stage.at === 'taken' && <Taken count={stage.figures.accepted} onRestart={restart} />}
      </Panel>
      {figures && <FindingsPanel key={figures.id} figures={figures} />}
    </Page>
  );
}

function headOf(stage: ImportStage, translate: (key: string) => string) {
  if (stage.at === 'read')
    return { title: translate('imports.dryRun'), lead: translate('imports.dryRunLead') };
  if (stage.at === 'taken') return { title: translate('imports.done'), lead: stage.figures.fileName };
  return {};
}

interface ChoosingProps {
  readonly stage: Extract<ImportStage, { at: 'choosing' }>;
  readonly onFile: (file: File) => void;
}

function Choosing({ stage: { unfit, refusal, failed }, onFile }: ChoosingProps) {
  const translate = useTranslate();
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      {unfit && <p role="alert">{translate(`imports.${unfit}`)}</p>}
      {failed && <p role="alert">{translate('imports.uploadFailed')}</p>}
      {refusal && <RefusalNote refusal={refusal} />}
      <FileDrop onFile={onFile} />
    </div>
  );
}

interface TakeBarProps {
  readonly stage: Extract<ImportStage, { at: 'read' }>;
  readonly onTake: () => void;
  readonly onRestart: () => void;
}

function TakeBar({ stage: { figures, failed }, onTake, onRestart }: TakeBarProps) {
  const translate = useTranslate();
  const { number } = useFormat();
  const some = figures.accepted > 0;
  return (
    <div style={{ marginTop: 16 }}>
      {failed && <p role="alert">{translate('imports.uploadFailed')}</p>}
      <p style={{ margin: '0 0 8px', color: 'var(--muted)' }}>
        {translate(some ? 'imports.takeHint' : 'imports.nothingToTake')}
      </p>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {some && (
          <Button variant="contained" onClick={onTake} sx={{ minHeight: 44 }}>
            {translate('imports.take', { count: number(figures.accepted) })}
          </Button>
        )}
        <Button onClick={onRestart} sx={{ minHeight: 44 }}>
          {translate('imports.otherFile')}
        </Button>
      </div>
    </div>
  );
}

function Taken({ count, onRestart }: { readonly count: number; readonly onRestart: () => void }) {
  const translate = useTranslate();
  const { number } = useFormat();
  return (
    <div style={{ marginTop: 16 }}>
      <p role="status" style={{ margin: '0 0 8px', fontWeight: 600 }}>
        {translate('imports.takenSay', { count: number(count) })}
      </p>
      <Button component={Link} to={dossiersAt({ origin: ['IMPORTED'] })} variant="contained" sx={{ mr: 1 }}>
        {translate('imports.openDossiers')}
      </Button>
      <Button onClick={onRestart}>{translate('imports.otherFile')}</Button>
    </div>
  );
}
