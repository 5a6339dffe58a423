import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { PhasePageQuery } from '../api/generated/graphql.ts';
import { dateTimeOf } from '../i18n/format.ts';
import { Tag } from '../ui/Tag.tsx';
import { momentText } from './moment-text.ts';
import { stateOf } from './setting-state.ts';
import { useScope } from './use-scope.ts';

interface SettingTimelineProps {
  phase: NonNullable<PhasePageQuery['phase']>;
  now: string;
  maySet: boolean;
}

/** The versions of a setting, newest first, each with where it stands and the way back to it. */
export function SettingTimeline({ phase, now, maySet }: SettingTimelineProps) {
  const translate = useTranslate();
  const scope = useScope();
  const t = (key: string, values?: object) => translate(`phases.${key}`, values);
  if (phase.versions.length === 0)
    return <Typography color="textSecondary">{t('timeline.empty')}</Typography>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, position: 'relative' }}>
      {phase.versions.map((setting) => {
        const state = stateOf(setting, phase.inForce, now);
        const when = {
          from: momentText(setting.effectiveFrom),
          to: setting.effectiveTo && momentText(setting.effectiveTo),
        };
        return (
          <Box
            component="li"
            key={setting.version}
            data-version={setting.version}
            sx={{ pl: 3, pb: 2, ml: 0.75, borderLeft: 2, borderColor: 'divider', position: 'relative' }}
          >
            <Box
              aria-hidden
              sx={{
                position: 'absolute',
                left: -7,
                top: 5,
                width: 12,
                height: 12,
                borderRadius: '50%',
                border: 2,
                borderStyle: state === 'coming' ? 'dashed' : 'solid',
                borderColor: 'primary.main',
                bgcolor: state === 'now' ? 'primary.main' : 'background.paper',
              }}
            />
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
              <strong>{t('setting.version', { version: setting.version })}</strong>
              <Tag tone={state === 'now' ? 'accent' : state === 'coming' ? 'provisional' : 'plain'}>
                {t(`timeline.${state}`)}
              </Tag>
            </Box>
            <Typography>{t(setting.effectiveTo ? 'setting.fromTo' : 'setting.from', when)}</Typography>
            <Typography color="textSecondary">
              {scope(setting)}
              {' · '}
              {setting.decisionNumber ?? t('card.noDecision')}
            </Typography>
            {setting.note && <Typography>{setting.note}</Typography>}
            <Typography variant="caption" color="textSecondary" component="div">
              {t(setting.recordedBy ? 'setting.recordedBy' : 'setting.recorded', {
                when: dateTimeOf(setting.recordedAt),
                who: setting.recordedBy,
              })}
            </Typography>
            {maySet && setting.version !== phase.version && (
              <Button
                size="small"
                component={Link}
                to={`/phases/${phase.number}/edit?from=${setting.version}`}
                sx={{ ml: -1 }}
              >
                {t('timeline.use')}
              </Button>
            )}
          </Box>
        );
      })}
    </Box>
  );
}
