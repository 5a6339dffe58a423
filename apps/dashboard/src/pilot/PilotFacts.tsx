import { useTranslate } from 'react-admin';
import type { PilotSettingsQuery } from '../api/generated/graphql.ts';
import { dateOf } from '../i18n/format.ts';
import { useName } from '../i18n/use-word.ts';
import { Fact } from '../ui/facts/Fact.tsx';
import { Facts } from '../ui/facts/Facts.tsx';
import { PhaseTags } from '../ui/PhaseTags.tsx';

/** Each setting with how far it may be trusted. */
export function PilotFacts({ pilot, fields }: PilotSettingsQuery) {
  const translate = useTranslate();
  const t = (key: string, values?: object) => translate(`pilot.${key}`, values);
  const nameOf = useName();
  const { officeHours: hours } = pilot;
  const sensitive = fields.filter(({ code }) => pilot.sensitiveFields.includes(code));
  const held = [pilot.holdsSimulated && t('simulated'), pilot.holdsImported && t('imported')].filter(Boolean);
  return (
    <Facts>
      <Fact
        label={t('launchDate')}
        provenance={pilot.launchDateProvenance}
        note={pilot.launchDateProvenance === 'ASSUMED' ? t('launchAssumed') : undefined}
      >
        {dateOf(pilot.launchDate)}
      </Fact>
      <Fact label={t('weekOfPilot')}>{t('week', { week: pilot.weekOfPilot })}</Fact>
      <Fact label={t('phases')}>
        {pilot.phasesInForce.length > 0 ? <PhaseTags phases={pilot.phasesInForce} /> : t('noPhases')}
      </Fact>
      <Fact label={t('orgCode')} provenance={pilot.dossierOrgCodeProvenance} note={t('orgCodeHint')}>
        {pilot.dossierOrgCode}
      </Fact>
      <Fact label={t('officeHours')} provenance={hours.provenance}>
        {`${t('morning')} ${hours.morningOpens}–${hours.morningCloses}, ${t('afternoon').toLowerCase()} ${hours.afternoonOpens}–${hours.afternoonCloses}`}
      </Fact>
      <Fact label={t('cutoff')} provenance={hours.provenance} note={t('cutoffHint')}>
        {hours.sameDayCutoff}
      </Fact>
      <Fact label={t('coverage')} note={t('coverageHint')}>
        {dateOf(pilot.calendarCoverageEnd)}
      </Fact>
      <Fact label={t('supplementTermDays')} provenance={pilot.limitsProvenance}>
        {t('days', { smart_count: pilot.supplementTermDays })}
      </Fact>
      <Fact label={t('extensionLimitDays')} provenance={pilot.limitsProvenance} note={t('extensionHint')}>
        {t('workingDays', { smart_count: pilot.extensionLimitDays })}
      </Fact>
      <Fact label={t('escalationHours')} provenance={pilot.limitsProvenance} note={t('escalationHint')}>
        {pilot.escalationHours.length > 0 ? pilot.escalationHours.join('; ') : t('noSteps')}
      </Fact>
      <Fact label={t('deliveryAttempts')} provenance={pilot.limitsProvenance}>
        {t('times', { smart_count: pilot.deliveryAttempts })}
      </Fact>
      <Fact label={t('reportBoundaryDay')} note={t('boundaryHint')}>
        {t('dayOfMonth', { day: pilot.reportBoundaryDay })}
      </Fact>
      <Fact label={t('exportKeptDays')}>{t('days', { smart_count: pilot.exportKeptDays })}</Fact>
      <Fact label={t('sensitiveFields')}>{sensitive.map(nameOf).join(', ') || t('noSensitive')}</Fact>
      <Fact label={t('smallCellPersons')} note={t('smallCellHint')}>
        {t('persons', { smart_count: pilot.smallCellPersons })}
      </Fact>
      <Fact label={t('holds')}>{held.length > 0 ? held.join(', ') : t('onlyLive')}</Fact>
    </Facts>
  );
}
