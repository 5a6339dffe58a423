import { useTranslate } from 'react-admin';
import type { MetricFunnelQuery } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useName } from '../i18n/use-word.ts';
import figures from '../ui/FigureTable.module.css';
import { FigureTable } from '../ui/FigureTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import { TableTwin } from '../ui/TableTwin.tsx';
import type { Counted, Line } from './behind-at.ts';
import { ChartKey } from './ChartKey.tsx';
import { FigureDoor } from './FigureDoor.tsx';
import { FunnelPlot } from './FunnelPlot.tsx';
import { funnelTold } from './funnel-told.ts';

type Funnel = MetricFunnelQuery['metricFunnel'];
type Point = Funnel['points'][number];

interface FunnelChartProps {
  funnel: Funnel;
  of: Counted;
  days: Line['days'];
  aim: number | undefined;
}

const mostNamed = 4;
const kinds = { INSIDE: 'plain', NOTICE: 'notice', OUTSIDE: 'clear' } as const;

/** Branches by volume and adjusted share, each with its own limits of chance; only those outside are named. */
export function FunnelChart({ funnel, of, days, aim }: FunnelChartProps) {
  const translate = useTranslate();
  const name = useName();
  const { percent, number } = useFormat();
  const t = (key: string, values?: object) => translate(`metrics.funnel.${key}`, values);
  const { overall, points } = funnel;
  if (overall == null || points.length < 2) return null;
  const nameOf = ({ branch }: Point) => (branch ? name(branch) : translate('overview.branch.none'));
  const listed = (names: readonly string[]) => {
    const said = names.slice(0, mostNamed).join(', ');
    return names.length > mostNamed ? t('more', { names: said, n: names.length - mostNamed }) : said;
  };
  const { key, names, others } = funnelTold(
    points.map((point) => ({ name: nameOf(point), standing: point.standing })),
  );
  const told = t(key, { names: listed(names), others: listed(others) });
  const met = (['INSIDE', 'NOTICE', 'OUTSIDE'] as const).filter((standing) =>
    points.some((point) => point.standing === standing),
  );
  const range = ({ low, high }: Point['control']) => `${percent(low)} – ${percent(high)}`;
  return (
    <Panel title={told} lead={t('lead')}>
      <FunnelPlot
        label={`${t('title')}. ${told}`}
        overall={overall}
        points={points.map((point) => ({ ...point, name: nameOf(point), kind: kinds[point.standing] }))}
        aim={aim}
      />
      <ChartKey
        items={[
          ...met.map((standing) => ({ drawn: kinds[standing], text: t(standing) })),
          { drawn: 'warning', text: t('warning') },
          { drawn: 'control', text: t('control') },
        ]}
      />
      <TableTwin>
        <FigureTable
          label={t('title')}
          columns={[
            { key: 'branch', label: translate('metrics.dimension.BRANCH') },
            { key: 'n', label: translate('metrics.parts'), n: true },
            { key: 'raw', label: t('raw'), n: true, wide: true },
            { key: 'adjusted', label: t('adjusted'), n: true },
            { key: 'limits95', label: t('limits95'), n: true, wide: true },
            { key: 'limits998', label: t('limits998'), n: true, wide: true },
            { key: 'standing', label: t('standing') },
          ]}
        >
          {points.toReversed().map((point) => {
            const line = { keys: [{ dimension: 'BRANCH' as const, code: point.branch?.code }], days };
            return (
              <tr key={point.branch?.code ?? ''}>
                <th scope="row">{nameOf(point)}</th>
                <td className={figures.n}>
                  <FigureDoor of={of} line={line} which="PART">
                    {number(point.numerator)}
                  </FigureDoor>{' '}
                  /{' '}
                  <FigureDoor of={of} line={line} which="WHOLE">
                    {number(point.denominator)}
                  </FigureDoor>
                </td>
                <td className={`${figures.n} ${figures.wide}`}>
                  {percent(point.numerator / point.denominator)}
                </td>
                <td className={figures.n}>{percent(point.adjusted)}</td>
                <td className={`${figures.n} ${figures.wide}`}>{range(point.warning)}</td>
                <td className={`${figures.n} ${figures.wide}`}>{range(point.control)}</td>
                <td>{t(point.standing)}</td>
              </tr>
            );
          })}
        </FigureTable>
      </TableTwin>
    </Panel>
  );
}
