import Button from '@mui/material/Button';
import { useListContext, useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import styles from './CursorPagination.module.css';

interface Counted {
  totalCount?: number;
  countIsExact?: boolean;
}

/** Previous and next over cursors; the total is the figure that opened the list. */
export function CursorPagination() {
  const translate = useTranslate();
  const { number } = useFormat();
  const { page, setPage, hasNextPage, hasPreviousPage, meta } = useListContext();
  const { totalCount, countIsExact = true } = (meta ?? {}) as Counted;
  const said = totalCount === undefined ? '' : number(countIsExact ? totalCount : totalCount - 1);
  const total = countIsExact ? said : translate('ui.moreThan', { n: said });
  return (
    <nav className={styles.bar} aria-label={translate('ui.page', { page })}>
      <span className={styles.total}>{said && translate('ui.total', { n: total })}</span>
      {page > 2 && <Button onClick={() => setPage(1)}>{translate('ui.firstPage')}</Button>}
      <Button disabled={!hasPreviousPage} onClick={() => setPage(page - 1)}>
        {translate('ui.previousPage')}
      </Button>
      <span>{translate('ui.page', { page })}</span>
      <Button disabled={!hasNextPage} onClick={() => setPage(page + 1)}>
        {translate('ui.nextPage')}
      </Button>
    </nav>
  );
}
