import Lock from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useChoices } from '../../i18n/use-word.ts';
import { useNeverGranted } from '../../ui/capabilities/use-never-granted.ts';
import { Ticks } from '../../ui/choice/Ticks.tsx';
import { LackNote } from './LackNote.tsx';
import type { StepProps } from './step-props.ts';

interface ActionsStepProps extends StepProps {
  /** Any point and any procedure: what is never granted does not depend on them. */
  branch: string | undefined;
  procedure: string | undefined;
}

/** Which acts the phase grants; those no phase may grant stand locked beneath, with the reason. */
export function ActionsStep({ draft, onChange, lacks, branch, procedure }: ActionsStepProps) {
  const translate = useTranslate();
  const actions = useChoices('PilotAction');
  const never = useNeverGranted(branch, procedure);
  return (
    <>
      <Typography variant="h2" component="h2">
        {translate('phases.edit.actionsLead')}
      </Typography>
      <Ticks
        options={actions.filter(({ id }) => !never.has(id))}
        chosen={draft.actions}
        onChange={(chosen) => onChange({ ...draft, actions: chosen })}
        columns={2}
      />
      {draft.actions.includes('RECEIVE_DOSSIER') && (
        <Typography color="textSecondary" sx={{ mt: 1 }}>
          {translate(
            draft.actions.includes('ISSUE_RECEIPT') ? 'phases.edit.receiptOn' : 'phases.edit.receiptOff',
          )}
        </Typography>
      )}
      <LackNote lacks={lacks} of={['needAction']} />
      {never.size > 0 && (
        <Box component="section" sx={{ mt: 2, p: 2, bgcolor: 'var(--sunken)', borderRadius: 2 }}>
          <Typography variant="h2" component="h2">
            {translate('phases.edit.forbiddenTitle')}
          </Typography>
          <Typography color="textSecondary">{translate('phases.edit.forbiddenReason')}</Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 0.75 }}>
            {actions
              .filter(({ id }) => never.has(id))
              .map(({ id, name }) => (
                <Box component="li" key={id} data-locked={id} sx={{ display: 'flex', gap: 1 }}>
                  <Lock fontSize="small" sx={{ color: 'text.secondary' }} aria-hidden />
                  <span>
                    {name}
                    <Box
                      component="span"
                      sx={{ display: 'block', color: 'text.secondary', fontSize: 13, lineHeight: '18px' }}
                    >
                      {never.get(id)}
                    </Box>
                  </span>
                </Box>
              ))}
          </Box>
        </Box>
      )}
    </>
  );
}
