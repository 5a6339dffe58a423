import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import type { ReceptionAct } from './reception.ts';
import type { useSendReception } from './use-send-reception.ts';

const Bar = styled('div')({
  display: 'grid',
  gap: 8,
  '@media (max-width: 599px)': {
    position: 'sticky',
    bottom: 64,
    padding: '8px 0',
    background: 'var(--ground)',
    zIndex: 1,
  },
});

interface SendBarProps {
  readonly act: ReceptionAct;
  readonly allowed: boolean;
  /** Why the button is grey, said beside it. */
  readonly why: string;
  readonly sending: ReturnType<typeof useSendReception>;
}

/** The one button, within reach of a thumb, and above it what the server said no to. */
export function SendBar({ act, allowed, why, sending: { refusal, sending, failed } }: SendBarProps) {
  const translate = useTranslate();
  return (
    <Bar>
      {refusal && <RefusalNote refusal={refusal} />}
      {failed && <p role="alert">{translate('dossiers.receive.failed')}</p>}
      {!allowed && (
        <p id="send-why" style={{ margin: 0, color: 'var(--muted)' }}>
          {why}
        </p>
      )}
      <Button
        type="submit"
        aria-describedby={allowed ? undefined : 'send-why'}
        variant="contained"
        size="large"
        disabled={!allowed || sending}
        sx={{ minHeight: 48, justifySelf: { sm: 'start' }, minWidth: 220 }}
      >
        {translate(sending ? 'dossiers.receive.sending' : `dossiers.receive.submit.${act}`)}
      </Button>
    </Bar>
  );
}
