import Box from '@mui/material/Box';
import { type KeyboardEvent, type MouseEvent, useCallback, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { EligibilityVerdict } from '../api/generated/graphql.ts';
import { BoardColumns } from './BoardColumns.tsx';
import { BoardRow } from './BoardRow.tsx';
import { BoardTable } from './BoardTable.ts';
import { type Cell, heading, stepOnGrid } from './board-steps.ts';
import type { Board, BoardPlace } from './phase-board.ts';

export interface BoardColumn extends BoardPlace {
  heading: string;
  title: string;
}

export interface BoardField {
  code: string;
  name: string;
  procedures: readonly { code: string; name: string }[];
}

export interface ChosenCell {
  procedure: string;
  /** Null: the whole row. */
  column: BoardPlace | null;
}

interface PhaseBoardProps {
  fields: readonly BoardField[];
  columns: readonly BoardColumn[];
  board: Board;
  /** The board once every recorded setting has taken effect; cells that differ are outlined. */
  coming: Board;
  /** What waits for a second person, as if it was approved. */
  proposed: Board;
  /** How each procedure stands against the criteria. */
  verdicts: ReadonlyMap<string, EligibilityVerdict>;
  chosen: ChosenCell | null;
  onChoose: (cell: ChosenCell) => void;
}

/** Procedures by places; arrow keys walk the cells, Enter opens one. */
export function PhaseBoard(props: PhaseBoardProps) {
  const { fields, columns, board, coming, proposed, verdicts, chosen, onChoose } = props;
  const translate = useTranslate();
  const table = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState<Cell>({ row: 0, column: 0 });
  const procedures = fields.flatMap((field) => field.procedures);
  const last = { row: procedures.length - 1, column: columns.length - 1 };

  const open = useCallback(
    ({ row, column }: Cell) => {
      const [procedure, place] = [procedures[row], columns[column]];
      if (!procedure || (!place && column !== heading)) return;
      setCurrent({ row, column });
      const at = place ? { place: place.place, branch: place.branch } : null;
      onChoose({ procedure: procedure.code, column: at });
    },
    [procedures, columns, onChoose],
  );

  const onClick = (event: MouseEvent) => {
    const cell = cellOf(event.target);
    if (cell) open(cell);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const cell = cellOf(event.target);
    if (!cell) return;
    const next = stepOnGrid(event.key, cell, last);
    if (!next && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!next) return open(cell);
    setCurrent(next);
    const target = table.current?.querySelector<HTMLElement>(
      `[data-row="${next.row}"][data-column="${next.column}"]`,
    );
    target?.focus();
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  let row = -1;
  return (
    <Box
      sx={{
        overflow: 'auto',
        maxHeight: { xs: '70vh', md: 'calc(100vh - 220px)' },
        overscrollBehavior: 'contain',
      }}
    >
      <BoardTable
        ref={table}
        columns={columns.length}
        role="grid"
        aria-label={translate('phases.board.title')}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <BoardColumns count={columns.length} />
        <thead>
          <tr>
            <th scope="col">{translate('phases.board.procedures', { smart_count: procedures.length })}</th>
            {columns.map(({ place, branch, heading, title }) => (
              <th key={`${place}${branch}`} scope="col" title={title}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {fields.map((field) => (
          <tbody key={field.code}>
            <tr data-field>
              <th scope="rowgroup" colSpan={1}>
                {field.name}
              </th>
              <td colSpan={columns.length} style={{ cursor: 'default' }} />
            </tr>
            {field.procedures.map((procedure) => {
              row += 1;
              return (
                <BoardRow
                  key={procedure.code}
                  row={row}
                  procedure={procedure}
                  columns={columns}
                  board={board}
                  coming={coming}
                  proposed={proposed}
                  verdict={verdicts.get(procedure.code)}
                  current={current.row === row ? current.column : undefined}
                  chosen={chosen?.procedure === procedure.code ? chosen.column : undefined}
                />
              );
            })}
          </tbody>
        ))}
      </BoardTable>
    </Box>
  );
}

function cellOf(target: EventTarget): Cell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (!cell) return undefined;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
