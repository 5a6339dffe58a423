import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../api/viewer.ts';
import { dateOf } from '../../i18n/format.ts';
import { useWord } from '../../i18n/use-word.ts';
import { Panel } from '../../ui/Panel.tsx';
import type { ShownDossier } from '../steps/next-step.ts';
import { DefinitionList } from './DefinitionList.tsx';
import { RevealDialog, type RevealedOwner } from './RevealDialog.tsx';

/** Whose dossier it is, masked; in full only for a reason, which is recorded. */
export function OwnerPanel({ dossier }: { readonly dossier: ShownDossier }) {
  const translate = useTranslate();
  const word = useWord();
  const mayReveal = useMay('REVEAL_OWNER');
  const [asking, setAsking] = useState(false);
  const [revealed, setRevealed] = useState<RevealedOwner>();
  const { owner, ownerKind } = dossier;
  const t = (key: string) => translate(`dossiers.owner.${key}`);
  const facts: [string, string | null | undefined][] = revealed
    ? [
        [t('name'), revealed.name],
        [t('idNumber'), revealed.idNumber],
        [t('phone'), revealed.phone],
        [t('address'), revealed.address],
        [t('email'), revealed.email],
        [t('birthDate'), revealed.birthDate && dateOf(revealed.birthDate)],
      ]
    : [
        [ownerKind === 'CITIZEN' ? t('name') : t('organisationName'), owner?.name],
        [t('idNumber'), owner?.idNumber],
        [t('phone'), owner?.phone],
      ];
  return (
    <Panel title={t('title')} lead={word('OwnerKind', ownerKind)}>
      {owner ? <DefinitionList facts={facts} unknown={t('unknown')} /> : <p>{t('erased')}</p>}
      {revealed && (
        <p role="status" style={{ margin: '8px 0 0', fontSize: 13, color: 'var(--muted)' }}>
          {t('revealed')} <Button onClick={() => setRevealed(undefined)}>{t('hide')}</Button>
        </p>
      )}
      {owner && !revealed && mayReveal && (
        <p style={{ margin: '8px 0 0', color: 'var(--muted)' }}>
          <Button variant="text" sx={{ ml: -1, textDecoration: 'underline' }} onClick={() => setAsking(true)}>
            {t('reveal')}
          </Button>
          ({t('revealHint')})
        </p>
      )}
      {asking && (
        <RevealDialog dossier={dossier.id} onClose={() => setAsking(false)} onRevealed={setRevealed} />
      )}
    </Panel>
  );
}
