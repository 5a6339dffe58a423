import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { dateOf, dateTimeOf } from '../i18n/format.ts';
import { Page } from '../ui/Page.tsx';
import { CloseBranches } from './CloseBranches.tsx';
import { CloseCheckPanel } from './CloseCheckPanel.tsx';
import { CloseFigures } from './CloseFigures.tsx';
import { closeQuery } from './close-queries.ts';
import { MovedPanel } from './MovedPanel.tsx';
import { RestatementsPanel } from './RestatementsPanel.tsx';

/** A close: whether it can be trusted, what was learnt since, and its figures. */
export function ClosePage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const mayRead = useMay('READ_CLOSES');
  const asked = useAsk(closeQuery, { id }, { enabled: mayRead });
  const t = (key: string, values?: object) => translate(`closes.${key}`, values);
  if (!mayRead) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  const close = asked.data?.periodClose;
  const title = close && t('one', { from: dateOf(close.from), to: dateOf(close.to), version: close.version });
  const signed = close && t('signed', { by: close.closedBy ?? '–', at: dateTimeOf(close.closedAt) });
  return (
    <Page
      title={title ?? t('title')}
      lead={close?.note ? `${signed} ${t('noted', { note: close.note })}` : signed}
      asked={asked}
    >
      {close && (
        <>
          <CloseCheckPanel close={close} />
          <RestatementsPanel close={close} />
          <MovedPanel key={close.id} id={close.id} />
          <CloseBranches close={close} />
          <CloseFigures close={close} />
        </>
      )}
    </Page>
  );
}
