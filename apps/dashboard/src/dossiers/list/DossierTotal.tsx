import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../i18n/use-format.ts';
import type { DossierFilter } from '../filters/dossier-filter.ts';
import { useDossierCount } from './use-dossier-page.ts';

interface DossierTotalProps {
  readonly filter: DossierFilter;
  readonly shown: number;
}

/** A narrowed list says its total at once, so that it can be held against the figure that opened it. */
export function DossierTotal({ filter, shown }: DossierTotalProps) {
  const translate = useTranslate();
  const { number } = useFormat();
  const [asked, setAsked] = useState(Object.keys(filter).length > 0);
  const { data } = useDossierCount(filter, asked);
  if (!asked)
    return (
      <>
        {translate('dossiers.list.shown', { count: number(shown) })}
        <Button onClick={() => setAsked(true)}>{translate('dossiers.list.count')}</Button>
      </>
    );
  if (!data) return <span role="status">{translate('dossiers.list.counting')}</span>;
  const { totalCount, countIsExact } = data.dossiers;
  const said = countIsExact
    ? translate('dossiers.list.total', { count: number(totalCount) })
    : translate('dossiers.list.totalAtLeast', { count: number(totalCount - 1) });
  return <strong role="status">{said}</strong>;
}
