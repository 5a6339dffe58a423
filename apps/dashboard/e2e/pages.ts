/** Every page that needs no row of its own, as a manager may open it. */
export const pages = [
  '/',
  '/dossiers',
  '/dossiers/receive',
  '/phases',
  '/phases/proposals',
  '/phases/criteria',
  '/phases/registers',
  '/branches',
  '/procedures',
  '/imports',
  '/calendar',
  '/pilot',
  '/users',
  '/keys',
  '/audit',
  '/account',
] as const;
