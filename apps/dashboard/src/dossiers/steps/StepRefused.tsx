import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RefusalText } from '../../api/refusal.ts';
import { RefusalNote } from '../../ui/RefusalNote.tsx';

interface StepRefusedProps {
  readonly refusal: RefusalText | undefined;
  readonly onReloaded: () => void;
}

/** Why the step was refused; a dossier that moved meanwhile is read again and what was typed stays. */
export function StepRefused({ refusal, onReloaded }: StepRefusedProps) {
  const translate = useTranslate();
  const cache = useQueryClient();
  const [reloaded, setReloaded] = useState(false);
  const reload = async () => {
    await cache.invalidateQueries();
    setReloaded(true);
    onReloaded();
  };
  if (!refusal) return reloaded ? <p role="status">{translate('dossiers.steps.reloaded')}</p> : null;
  return (
    <>
      <RefusalNote refusal={refusal} />
      {refusal.code === 'STALE_DOSSIER' && (
        <Button variant="outlined" onClick={() => void reload()} sx={{ justifySelf: 'start' }}>
          {translate('dossiers.steps.reload')}
        </Button>
      )}
    </>
  );
}
