import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { useAsk } from '../api/use-ask.ts';
import { dateTimeOf } from '../i18n/format.ts';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Tag } from '../ui/Tag.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { ImportFiguresRow } from './ImportFiguresRow.tsx';
import { importShowQuery } from './import-queries.ts';

/** One reading of a register: its figures and every row worth a look. */
export function ImportShow() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const asked = useAsk(importShowQuery, { id });
  const figures = asked.data?.registerImport;
  return (
    <Page
      title={figures?.fileName ?? translate('imports.title')}
      beside={
        figures && (
          <Tag tone={figures.dryRun ? 'provisional' : 'plain'}>
            {translate(figures.dryRun ? 'imports.dry' : 'imports.taken')}
          </Tag>
        )
      }
      lead={
        figures && `${dateTimeOf(figures.recordedAt)} · ${figures.recordedBy ?? translate('imports.system')}`
      }
      actions={
        <Button component={Link} to="/imports">
          {translate('imports.back')}
        </Button>
      }
      asked={asked}
      missing={translate('imports.missing')}
    >
      {figures && (
        <>
          <Panel title={translate(figures.dryRun ? 'imports.dryRun' : 'imports.done')}>
            <ImportFiguresRow figures={figures} />
          </Panel>
          <FindingsPanel figures={figures} />
        </>
      )}
    </Page>
  );
}
