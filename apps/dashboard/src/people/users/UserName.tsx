import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import type { ListedUser } from './UserTable.tsx';

/** A name, and for who may edit accounts the way to its form. */
export function UserName({ user, mayManage }: { user: ListedUser; mayManage: boolean }) {
  if (!mayManage) return <strong>{user.name}</strong>;
  return (
    <Link component={RouterLink} to={`/users/${encodeURIComponent(user.id)}`} sx={{ fontWeight: 600 }}>
      {user.name}
    </Link>
  );
}
