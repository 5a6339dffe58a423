import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type AdminContextProps, localStorageStore } from 'react-admin';
import { Fault, SignedOut } from '../api/fault.ts';
import { createI18nProvider } from '../i18n/i18n-provider.ts';
import { themeOf } from '../theme/theme.ts';

export type Leave = (why: 'left' | 'expired') => void;

export interface DeskParts extends Pick<AdminContextProps, 'i18nProvider' | 'store' | 'theme' | 'darkTheme'> {
  readonly queryClient: QueryClient;
}

/** The parts react-admin is given, made once. */
export function useDeskParts(leave: Leave): DeskParts {
  const [parts] = useState(() => ({
    queryClient: createQueryClient(leave),
    i18nProvider: createI18nProvider(),
    store: localStorageStore(),
    theme: themeOf('light'),
    darkTheme: themeOf('dark'),
  }));
  return parts;
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
