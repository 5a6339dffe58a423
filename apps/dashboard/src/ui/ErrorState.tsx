import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Fault, Offline } from '../api/fault.ts';
import { Notice } from './Notice.tsx';

/** A fault or a lost connection, said calmly, with the request id and a way on. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => unknown }) {
  const translate = useTranslate();
  const offline = error instanceof Offline;
  const id = error instanceof Fault ? error.requestId : null;
  return (
    <Notice
      alert
      title={translate(offline ? 'ui.offlineTitle' : 'ui.faultTitle')}
      text={translate(offline ? 'ui.offlineWhat' : 'ui.faultWhat')}
      detail={id && translate('ui.faultId', { id })}
      action={
        onRetry && (
          <Button variant="outlined" onClick={() => void onRetry()}>
            {translate('ui.tryAgain')}
          </Button>
        )
      }
    />
  );
}
