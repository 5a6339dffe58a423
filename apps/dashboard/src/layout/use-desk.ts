import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AdminProps } from 'react-admin';
import { authProviderFor } from '../api/auth-provider.ts';
import { Fault, SignedOut } from '../api/fault.ts';
import type { Viewer } from '../api/viewer.ts';
import { createI18nProvider } from '../i18n/i18n-provider.ts';
import { themeOf } from '../theme/theme.ts';

type Leave = (why: 'left' | 'expired') => void;

interface Desk {
  queryClient: QueryClient;
  admin: (viewer: Viewer) => Omit<AdminProps, 'children'>;
}

/** The parts react-admin is given, made once. */
export function useDesk(leave: Leave): Desk {
  const [desk] = useState(() => deskParts(leave));
  return desk;
}

function deskParts(leave: Leave): Desk {
  const queryClient = createQueryClient(leave);
  const i18nProvider = createI18nProvider();
  const [theme, darkTheme] = [themeOf('light'), themeOf('dark')];
  const admin = (viewer: Viewer) => ({
    queryClient,
    i18nProvider,
    theme,
    darkTheme,
    authProvider: authProviderFor(viewer, leave),
    title: 'Trạm Hồ Sơ',
    loginPage: false as const,
    disableTelemetry: true,
  });
  return { queryClient, admin };
}

/** A session that ended is noticed wherever the answer was awaited; a fault of the server is tried once more. */
function createQueryClient(leave: Leave): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof SignedOut) leave('expired');
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 15_000, retry: (count, error) => error instanceof Fault && count < 1 },
    },
  });
}
