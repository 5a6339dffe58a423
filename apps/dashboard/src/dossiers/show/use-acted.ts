import { useTranslate } from 'react-admin';
import type { OrganisationKind, PlaceKind } from '../../api/generated/graphql.ts';
import { useName } from '../../i18n/use-word.ts';

interface Named {
  readonly nameVi: string;
  readonly nameEn: string;
}

interface Act {
  readonly actor: string;
  readonly place: PlaceKind;
  readonly branch: Named | null;
  readonly organisation: Named & { readonly kind: OrganisationKind };
}

interface Acted {
  /** The branch, the centre by its short name, or the department. */
  readonly where: string;
  /** The person or program; nothing when only the organisation is known. */
  readonly who: string;
}

/** Where an act took place and who did it, said once each. */
export function useActed(): (act: Act) => Acted {
  const translate = useTranslate();
  const name = useName();
  return ({ actor, place, branch, organisation }) => {
    const centre = organisation.kind === 'SERVICE_CENTRE' && translate('dossiers.list.noBranch');
    const where = branch && place !== 'HCC_CENTRE' ? name(branch) : centre || name(organisation);
    const named = [organisation.nameVi, organisation.nameEn, where].includes(actor);
    return { where, who: named ? '' : actor };
  };
}
