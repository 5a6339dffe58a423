import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { EligibilityVerdict, PhaseNumber } from '../api/generated/graphql.ts';
import { phaseNumerals } from '../ui/phase-tints.ts';
import { heading } from './board-steps.ts';
import type { BoardColumn } from './PhaseBoard.tsx';
import { type Board, type BoardPlace, phaseAt } from './phase-board.ts';

interface BoardRowProps {
  row: number;
  procedure: { code: string; name: string };
  columns: readonly BoardColumn[];
  board: Board;
  coming: Board;
  proposed: Board;
  verdict: EligibilityVerdict | undefined;
  /** Column that Tab reaches on this row; undefined when Tab reaches another row. */
  current: number | undefined;
  /** Null: the whole row; undefined: nothing of it. */
  chosen: BoardPlace | null | undefined;
}

/** One procedure; drawn again only when something on its own row changes. */
export const BoardRow = memo(function BoardRow(props: BoardRowProps) {
  const { row, procedure, columns, board, coming, proposed, verdict, current, chosen } = props;
  const translate = useTranslate();
  return (
    <tr>
      <th
        scope="row"
        title={procedure.name}
        data-row={row}
        data-column={heading}
        data-verdict={verdict}
        tabIndex={current === heading ? 0 : -1}
        aria-selected={chosen === null}
      >
        <span>
          {verdict && <i aria-hidden />}
          {procedure.name}
          {verdict && <span className="unseen">: {translate(`evidence.verdicts.${verdict}`)}</span>}
        </span>
      </th>
      {columns.map((column, index) => {
        const phase = phaseAt(board, procedure.code, column);
        const next = phaseAt(coming, procedure.code, column);
        const wanted = phaseAt(proposed, procedure.code, column);
        const said = (one: typeof phase) => translate(one ? `phases.numbers.${one}` : 'phases.board.nothing');
        const state =
          next === phase
            ? said(phase)
            : translate('phases.board.becomes', { now: said(phase), next: said(next) });
        return (
          <td
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cells of an ARIA grid take part in it.
            role="gridcell"
            key={`${column.place}${column.branch}`}
            data-row={row}
            data-column={index}
            data-phase={phase}
            data-coming={next === phase ? undefined : ''}
            data-proposed={wanted && wanted !== phase ? '' : undefined}
            tabIndex={index === current ? 0 : -1}
            aria-selected={chosen?.place === column.place && chosen.branch === column.branch}
            aria-label={`${procedure.name}, ${column.title}: ${state}${wanted && wanted !== phase ? `; ${translate('evidence.proposed', { phase: said(wanted) })}` : ''}`}
          >
            <span>{next === phase ? numeralOf(phase) : `${numeralOf(phase)} → ${numeralOf(next)}`}</span>
          </td>
        );
      })}
    </tr>
  );
});

const numeralOf = (phase: PhaseNumber | undefined) => (phase ? phaseNumerals[phase] : '–');
