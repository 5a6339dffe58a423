import type { DossierShowQuery } from '../../api/generated/graphql.ts';

export type ShownDossier = NonNullable<DossierShowQuery['dossier']>;
export type NextStep = ShownDossier['nextSteps'][number];
