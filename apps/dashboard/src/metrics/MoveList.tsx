import { useTranslate } from 'react-admin';
import type { MovedRowsFragment } from '../api/generated/graphql.ts';
import styles from './MoveList.module.css';
import { movesByKind } from './moves-by-kind.ts';
import { useSaid } from './use-said.ts';
import { useValue } from './use-value.ts';

type Move = MovedRowsFragment['nodes'][number]['moves'][number];

interface MoveListProps {
  moves: readonly Move[];
  ofOne: boolean;
}

/** In which figures a dossier counts otherwise, by what happened to it in them. */
export function MoveList({ moves, ofOne }: MoveListProps) {
  const translate = useTranslate();
  const said = useSaid();
  const valued = useValue();
  const t = (key: string, values?: object) => translate(`metrics.difference.${key}`, values);
  const saidOf = ({ definition, was, is, amountBefore, amountAfter }: Move): string => {
    const name = ofOne ? '' : said(definition.name);
    if (amountBefore == null && amountAfter == null) return name;
    const amount = (value: number | null | undefined) => valued(value, definition.unit);
    const amounts =
      was && is
        ? t('amounts', { was: amount(amountBefore), is: amount(amountAfter) })
        : amount(amountBefore ?? amountAfter);
    return name ? `${name} (${amounts})` : amounts;
  };
  return (
    <Lines
      lines={movesByKind(moves).map(({ kind, moves: alike }) => {
        const names = alike.map(saidOf).filter(Boolean).join(', ');
        const move = t(`${ofOne ? 'alone' : 'move'}.${kind}`);
        return names ? t('of', { move, names }) : move;
      })}
    />
  );
}

/** Lines of a cell, one under the other. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
