import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PlaceCapabilitiesQuery } from '../../api/generated/graphql.ts';
import { CapabilityList } from './CapabilityList.tsx';

type Capability = PlaceCapabilitiesQuery['capabilities'][number];

/** What the post may do on an occasion, then what it may not and why, then what is never granted. */
export function Capabilities({ capabilities }: { capabilities: readonly Capability[] }) {
  const translate = useTranslate();
  const allowed = capabilities.filter((capability) => capability.allowed);
  const never = capabilities.filter((capability) => !capability.allowed && isForbidden(capability));
  const refused = capabilities.filter((capability) => !capability.allowed && !isForbidden(capability));
  return (
    <>
      {allowed.length === 0 && (
        <Typography sx={{ my: 1 }}>{translate('phases.cell.nothingGranted')}</Typography>
      )}
      <CapabilityList heading="phases.cell.allowed" capabilities={allowed} />
      <CapabilityList heading="phases.cell.refused" capabilities={refused} />
      <CapabilityList heading="phases.cell.never" capabilities={never} />
    </>
  );
}

function isForbidden({ refusal }: Capability): boolean {
  return refusal?.__typename === 'PhaseNotAllowed' && refusal.gap === 'FORBIDDEN';
}
