import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

/** What a filled and an outlined dot stand for. */
export function MapLegend() {
  const translate = useTranslate();
  return (
    <Typography
      variant="body2"
      component="div"
      sx={{ display: 'flex', columnGap: 2, flexWrap: 'wrap', mt: 1 }}
    >
      {(['first', 'candidate'] as const).map((role) => (
        <Box key={role} component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
          <Box
            component="span"
            sx={{
              width: 12,
              height: 12,
              borderRadius: '50%',
              border: 2,
              borderColor: 'primary.main',
              bgcolor: role === 'first' ? 'primary.main' : 'transparent',
            }}
          />
          {translate(`branches.map.${role}`)}
        </Box>
      ))}
    </Typography>
  );
}
