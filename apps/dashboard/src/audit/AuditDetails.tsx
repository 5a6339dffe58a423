import Box from '@mui/material/Box';

/** What changed, as recorded: short in the row, whole when opened. */
export function AuditDetails({ details }: { details: string | null | undefined }) {
  if (!details || details === '{}') return null;
  if (details.length <= 60) return <code>{details}</code>;
  return (
    <details>
      <Box component="summary" sx={{ cursor: 'pointer' }}>
        <code>{details.slice(0, 48)}…</code>
      </Box>
      <Box
        component="pre"
        sx={{ m: 0, mt: 0.5, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: 13, maxWidth: 480 }}
      >
        {details}
      </Box>
    </details>
  );
}
