import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../i18n/use-format.ts';
import { useWord } from '../../i18n/use-word.ts';
import type { ReceptionAct } from './reception.ts';
import type { Capabilities } from './use-reception-choices.ts';

const Framed = styled('div')({
  border: '1px solid var(--hairline)',
  borderRadius: 8,
  padding: '4px 14px 12px',
  '&[data-chosen]': { borderColor: 'var(--accent)', boxShadow: 'inset 0 0 0 1px var(--accent)' },
  '&[data-refused]': { background: 'var(--ground)' },
  '& p': { margin: '0 0 0 30px', color: 'var(--muted)' },
  '& .why': { color: 'var(--ink)', marginTop: 4 },
});

interface ActCardProps {
  readonly act: ReceptionAct;
  readonly chosen: boolean;
  readonly capability: ReturnType<Capabilities['of']>;
  readonly wayOut: ReceptionAct | undefined;
  readonly onWayOut: (act: ReceptionAct) => void;
}

/** One act: allowed and by which phase, or refused, why, and what to do instead. */
export function ActCard({ act, chosen, capability, wayOut, onWayOut }: ActCardProps) {
  const translate = useTranslate();
  const word = useWord();
  const english = useFormat().locale === 'en';
  const why = useId();
  const refusal = capability?.refusal;
  return (
    <Framed data-chosen={chosen || undefined} data-refused={capability?.allowed === false || undefined}>
      <FormControlLabel
        value={act}
        control={<Radio slotProps={{ input: { 'aria-describedby': why } }} />}
        label={translate(`dossiers.receive.acts.${act}`)}
        sx={{ minHeight: 44, '& .MuiFormControlLabel-label': { fontWeight: 600 } }}
      />
      <div id={why}>
        <p>{translate(`dossiers.receive.actHints.${act}`)}</p>
        {capability?.allowed && (
          <p style={{ color: 'var(--on-track)' }}>
            ✓{' '}
            {capability.phase
              ? translate('dossiers.receive.allowedBy', { phase: word('PhaseNumber', capability.phase) })
              : translate('dossiers.receive.allowed')}
          </p>
        )}
        {refusal && (
          <>
            <p className="why">✕ {english ? refusal.messageEn : refusal.message}</p>
            <p>{english ? refusal.fixEn : refusal.fix}</p>
          </>
        )}
      </div>
      {wayOut && (
        <Button variant="outlined" onClick={() => onWayOut(wayOut)} sx={{ ml: '30px', mt: 1, minHeight: 44 }}>
          {translate('dossiers.receive.switchTo', { act: translate(`dossiers.receive.acts.${wayOut}`) })}
        </Button>
      )}
    </Framed>
  );
}
