import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { CopyBlock } from './CopyBlock.tsx';

/** The secret, the only time it is seen, and a call to try it with. */
export function SecretOnce({ secret, onDone }: { secret: string; onDone: () => void }) {
  const translate = useTranslate();
  const example = [
    `curl ${window.location.origin}/graphql \\`,
    `  -H 'Authorization: Bearer ${secret}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '{"query":"{ viewer { name scopes } phases { nameVi inForce { version } } }"}'`,
  ].join('\n');
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography role="alert">{translate('people.keys.secret.once')}</Typography>
      <CopyBlock text={secret} label={translate('people.keys.secret.copy')} />
      <Typography variant="h2" component="h3">
        {translate('people.keys.secret.example')}
      </Typography>
      <CopyBlock text={example} label={translate('people.keys.secret.copyExample')} />
      <Box>
        <Button variant="contained" onClick={onDone}>
          {translate('people.keys.secret.done')}
        </Button>
      </Box>
    </Box>
  );
}
