import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { PhaseNumber } from '../api/generated/graphql.ts';
import { phaseNumerals } from '../ui/phase-tints.ts';
import type { BoardColumn } from './PhaseBoard.tsx';
import { type Board, type BoardPlace, phaseAt } from './phase-board.ts';

interface BoardRowProps {
  row: number;
  procedure: { code: string; name: string };
  columns: readonly BoardColumn[];
  board: Board;
  coming: Board;
  /** Column that Tab reaches on this row; -1 when Tab reaches another row. */
  current: number;
  chosen: BoardPlace | null;
}

/** One procedure; drawn again only when something on its own row changes. */
export const BoardRow = memo(function BoardRow(props: BoardRowProps) {
  const { row, procedure, columns, board, coming, current, chosen } = props;
  const translate = useTranslate();
  return (
    <tr>
      <th scope="row" title={procedure.name}>
        <span>{procedure.name}</span>
      </th>
      {columns.map((column, index) => {
        const phase = phaseAt(board, procedure.code, column);
        const next = phaseAt(coming, procedure.code, column);
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
            tabIndex={index === current ? 0 : -1}
            aria-selected={chosen?.place === column.place && chosen.branch === column.branch}
            aria-label={`${procedure.name}, ${column.title}: ${state}`}
          >
            <span>{next === phase ? numeralOf(phase) : `${numeralOf(phase)} → ${numeralOf(next)}`}</span>
          </td>
        );
      })}
    </tr>
  );
});

const numeralOf = (phase: PhaseNumber | undefined) => (phase ? phaseNumerals[phase] : '–');
