import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { GuidanceFiguresQuery } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useName } from '../i18n/use-word.ts';
import figures from '../ui/FigureTable.module.css';
import { FigureTable } from '../ui/FigureTable.tsx';
import { TableTwin } from '../ui/TableTwin.tsx';
import { type GuidancePlace, guidanceAt } from './guidance-place.ts';
import styles from './HeatMap.module.css';

type Gaps = GuidanceFiguresQuery['missingPapers'][number];

/** Procedures by their papers: the oftener a paper was missing, the deeper its cell; each cell says its count and opens its sessions. */
export function HeatMap({ rows, place }: { rows: readonly Gaps[]; place: GuidancePlace }) {
  const translate = useTranslate();
  const name = useName();
  const { number, percent } = useFormat();
  const { from, to } = place;
  const parts = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
    `${number(numerator)}/${number(denominator)}`;
  return (
    <>
      <ol className={styles.map}>
        {rows.map(({ procedure, lacking, papers }) => (
          <li key={procedure.code} className={styles.row}>
            <div className={styles.procedure}>
              <Link to={guidanceAt({ from, to, procedure: procedure.code })}>{name(procedure)}</Link>
              <span className={styles.lacking}>
                {translate('guidance.lacking', { parts: parts(lacking) })}
                {lacking.few && ` · ${translate('ui.few')}`}
              </span>
            </div>
            <ul className={styles.papers}>
              {papers.map(({ paper, missing }) => (
                <li
                  key={paper.code}
                  className={styles.cell}
                  style={{ '--share': `${Math.round((missing.value ?? 0) * 100)}%` } as React.CSSProperties}
                >
                  {missing.numerator > 0 ? (
                    <Link
                      className={styles.count}
                      to={guidanceAt({ from, to, procedure: procedure.code, paper: paper.code })}
                      aria-label={translate('guidance.cell', { paper: name(paper), parts: parts(missing) })}
                    >
                      {parts(missing)}
                    </Link>
                  ) : (
                    <span className={styles.none}>–</span>
                  )}
                  <span className={styles.paper}>{name(paper)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <TableTwin>
        <FigureTable
          label={translate('guidance.map.title')}
          columns={[
            { key: 'procedure', label: translate('guidance.columns.procedure'), wide: true },
            { key: 'paper', label: translate('guidance.columns.paper') },
            { key: 'parts', label: translate('guidance.columns.missing'), n: true },
            { key: 'share', label: translate('guidance.columns.share'), n: true },
          ]}
        >
          {rows.flatMap(({ procedure, papers }) =>
            papers
              .filter(({ missing }) => missing.numerator > 0)
              .map(({ paper, missing }) => (
                <tr key={`${procedure.code} ${paper.code}`}>
                  <td className={figures.wide}>{name(procedure)}</td>
                  <th scope="row">{name(paper)}</th>
                  <td className={figures.n}>{parts(missing)}</td>
                  <td className={figures.n}>
                    {missing.few || missing.value == null ? translate('ui.few') : percent(missing.value)}
                  </td>
                </tr>
              )),
          )}
        </FigureTable>
      </TableTwin>
    </>
  );
}
