import { useTranslate } from 'react-admin';
import type { SettingFactsFragment } from '../api/generated/graphql.ts';
import { dateOf, dateTimeOf } from '../i18n/format.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { Fact } from '../ui/facts/Fact.tsx';
import { Facts } from '../ui/facts/Facts.tsx';
import { momentText } from './moment-text.ts';
import { ProceduresByField } from './ProceduresByField.tsx';

/** All that one version of a setting says. */
export function SettingFacts({ setting }: { setting: SettingFactsFragment }) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const t = (key: string, values?: object) => translate(`phases.setting.${key}`, values);
  const { effectiveFrom, effectiveTo, decisionNumber, decisionDate } = setting;
  const decided =
    decisionNumber &&
    (decisionDate
      ? t('decisionValue', { number: decisionNumber, date: dateOf(decisionDate) })
      : decisionNumber);
  const effective = { from: momentText(effectiveFrom), to: effectiveTo && momentText(effectiveTo) };
  return (
    <Facts>
      <Fact label={t('effective')} provenance={setting.provenance}>
        {t(effectiveTo ? 'fromTo' : 'from', effective)}
      </Fact>
      <Fact label={t('places')}>{setting.places.map((place) => word('PlaceKind', place)).join(', ')}</Fact>
      <Fact label={t('actions')}>
        {setting.actions.map((action) => word('PilotAction', action)).join(', ')}
      </Fact>
      <Fact label={t('branches')}>{setting.branches.map(name).join(', ')}</Fact>
      <Fact label={t('procedures')}>
        <ProceduresByField procedures={setting.procedures} />
      </Fact>
      <Fact label={t('channel')}>
        {setting.receptionChannel ? word('SubmissionChannel', setting.receptionChannel) : t('channelUnknown')}
      </Fact>
      <Fact label={t('decision')}>{decided ?? translate('phases.card.noDecision')}</Fact>
      <Fact label={t('signer')}>{setting.signer}</Fact>
      {setting.note && <Fact label={t('note')}>{setting.note}</Fact>}
      <Fact label={t('version', { version: setting.version })}>
        {t(setting.recordedBy ? 'recordedBy' : 'recorded', {
          when: dateTimeOf(setting.recordedAt),
          who: setting.recordedBy,
        })}
      </Fact>
    </Facts>
  );
}
