import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PlaceCapabilitiesQuery } from '../../api/generated/graphql.ts';
import { CapabilityLine } from './CapabilityLine.tsx';

interface CapabilityListProps {
  heading: string;
  capabilities: PlaceCapabilitiesQuery['capabilities'];
}

/** One group of acts under its heading and count; nothing when it is empty. */
export function CapabilityList({ heading, capabilities }: CapabilityListProps) {
  const translate = useTranslate();
  if (capabilities.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Typography component="h3" variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>
        {translate(heading, { smart_count: capabilities.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {capabilities.map((capability) => (
          <CapabilityLine key={capability.action} capability={capability} />
        ))}
      </Box>
    </Box>
  );
}
