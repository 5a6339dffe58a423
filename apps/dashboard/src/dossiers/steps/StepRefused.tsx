import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { RefusalText } from '../../api/refusal.ts';
import { RefusalNote } from '../../ui/RefusalNote.tsx';

interface StepRefusedProps {
  /** What the server answered to the step. */
  readonly refusal: RefusalText | undefined;
  /** Why the step cannot be taken on the dossier as it is seen now. */
  readonly impossible: RefusalText | undefined;
  readonly reloaded: boolean;
  readonly onReload: () => void;
}

/** Why the step was refused; a dossier that moved meanwhile is read again and what was typed stays. */
export function StepRefused({ refusal, impossible, reloaded, onReload }: StepRefusedProps) {
  const translate = useTranslate();
  if (refusal)
    return (
      <>
        <RefusalNote refusal={refusal} />
        {refusal.code === 'STALE_DOSSIER' && (
          <Button variant="outlined" onClick={onReload} sx={{ justifySelf: 'start' }}>
            {translate('dossiers.steps.reload')}
          </Button>
        )}
      </>
    );
  if (!reloaded) return impossible ? <RefusalNote refusal={impossible} /> : null;
  return (
    <>
      <p role="status" style={{ margin: 0 }}>
        {translate(impossible ? 'dossiers.steps.noLonger' : 'dossiers.steps.reloaded')}
      </p>
      {impossible && <RefusalNote refusal={impossible} />}
    </>
  );
}
