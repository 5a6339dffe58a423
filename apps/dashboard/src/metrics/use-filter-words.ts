import { useTranslate } from 'react-admin';
import type { MetricDimension, MetricFilter } from '../api/generated/graphql.ts';
import { useAsk } from '../api/use-ask.ts';
import { useChoices, useName, useWord } from '../i18n/use-word.ts';
import { shortName } from '../ui/short-name.ts';
import { chipsOf, isReal, type ListFilter, type MetricChip } from './metric-filter.ts';
import { metricChoicesQuery } from './metric-queries.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
}

const dimensionOf = {
  branch: 'BRANCH',
  ward: 'WARD',
  postalUnit: 'POSTAL_UNIT',
  procedure: 'PROCEDURE',
  field: 'FIELD',
  channel: 'CHANNEL',
  assistance: 'ASSISTANCE',
  phase: 'PHASE',
  returnChannel: 'RETURN_CHANNEL',
} as const satisfies Record<ListFilter, MetricDimension>;

/** What a filter is called: the name of its dimension. */
export function useFilterName(): (list: ListFilter) => string {
  const translate = useTranslate();
  return (list) => translate(`metrics.dimension.${dimensionOf[list]}`);
}

/** What each filter can be set to. */
export function useMetricChoices(): Record<ListFilter, readonly Choice[]> {
  const name = useName();
  const { data } = useAsk(metricChoicesQuery, {});
  const named = (rows: readonly { code: string; nameVi: string; nameEn: string }[] = []) =>
    rows.map((row) => ({ id: row.code, name: name(row) }));
  return {
    branch: named(data?.branches),
    ward: (data?.wards ?? []).map(({ code, nameVi }) => ({ id: code, name: nameVi })),
    postalUnit: named(data?.organisations.filter(({ kind }) => kind === 'POSTAL_UNIT')),
    procedure: named(data?.procedures),
    field: named(data?.fields),
    channel: useChoices('SubmissionChannel'),
    assistance: useChoices('Assistance'),
    phase: useChoices('PhaseNumber'),
    returnChannel: useChoices('ReturnChannel'),
  };
}

/** A condition in words: “Bưu cục: Hà Tu và 2 mục khác”. */
export function useChipWords(): (chip: MetricChip) => string {
  const translate = useTranslate();
  const choices = useMetricChoices();
  const filterName = useFilterName();
  const word = useWord();
  return ({ what, values }) => {
    const [first = '', ...others] = values;
    if (what === 'none') return translate(`metrics.none.${first}`);
    if (what === 'origin') {
      if (isReal(values)) return translate('metrics.realOnly');
      const origins = values.map((each) => word('Origin', each as Parameters<typeof word<'Origin'>>[1]));
      return `${translate('metrics.origin')}: ${origins.join(', ')}`;
    }
    const name = choices[what].find(({ id }) => id === first)?.name ?? first;
    const named = what === 'branch' ? shortName(name) : name;
    const said =
      others.length > 0 ? translate('dossiers.filter.more', { first: named, count: others.length }) : named;
    return `${filterName(what)}: ${said}`;
  };
}

/** All conditions in words; empty when there are none. */
export function useFilterSaid(): (filter: MetricFilter) => string {
  const say = useChipWords();
  return (filter) => chipsOf(filter).map(say).join(' · ');
}
