import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Notice } from './Notice.tsx';

export function NotFound() {
  const translate = useTranslate();
  return (
    <Notice
      title={translate('ui.notFoundTitle')}
      text={translate('ui.notFoundWhat')}
      action={<Link to="/">{translate('ui.toOverview')}</Link>}
    />
  );
}
