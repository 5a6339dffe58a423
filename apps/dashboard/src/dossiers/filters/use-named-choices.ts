import { useAsk } from '../../api/use-ask.ts';
import { useName } from '../../i18n/use-word.ts';
import { filterChoicesQuery } from '../dossier-queries.ts';

/** Branches, procedures, fields and wards to choose from: bounded tables, read once. */
export function useNamedChoices() {
  const name = useName();
  const { data } = useAsk(filterChoicesQuery, {});
  const choices = (named: readonly { code: string; nameVi: string; nameEn: string }[] | undefined) =>
    (named ?? []).map((one) => ({ id: one.code, name: name(one) }));
  return {
    branch: choices(data?.branches),
    procedure: choices(data?.procedures),
    field: choices(data?.fields),
    ward: (data?.wards ?? []).map(({ code, nameVi }) => ({ id: code, name: nameVi })),
  };
}
