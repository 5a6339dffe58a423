import { useTranslate } from 'react-admin';
import { NavLink } from 'react-router-dom';
import { useFormat } from '../i18n/use-format.ts';
import { classes } from '../ui/classes.ts';
import type { Item } from './navigation.ts';
import styles from './Sidebar.module.css';

/** One place to go; the count says what waits there. */
export function NavItem({ item, count }: { item: Item; count?: number | undefined }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const Icon = item.icon;
  const name = translate(`desk.item.${item.key}`);
  return (
    <NavLink
      to={item.to}
      end={item.to === '/'}
      title={name}
      className={({ isActive }) => classes(styles.item, isActive && styles.here)}
    >
      <Icon fontSize="small" className={styles.icon} />
      <span className={styles.label}>{name}</span>
      {count !== undefined && count > 0 && <span className={styles.count}>{number(count)}</span>}
    </NavLink>
  );
}
