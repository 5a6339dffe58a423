import { useTranslate } from 'react-admin';
import { Page } from '../ui/Page.tsx';

export function OverviewPage() {
  const translate = useTranslate();
  return <Page title={translate('overview.title')} />;
}
