import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Notice } from './Notice.tsx';
import { Page } from './Page.tsx';
import { Panel } from './Panel.tsx';

export function NotFound() {
  const translate = useTranslate();
  return (
    <Page title={translate('ui.notFoundTitle')}>
      <Panel>
        <Notice
          title={translate('ui.notFoundWhat')}
          text={<Link to="/">{translate('ui.toOverview')}</Link>}
        />
      </Panel>
    </Page>
  );
}
