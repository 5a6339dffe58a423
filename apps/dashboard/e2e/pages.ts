/** Every page that needs no row of its own, as a manager may open it. */
export const pages = [
  '/',
  '/dossiers',
  '/dossiers/receive',
  '/phases',
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
