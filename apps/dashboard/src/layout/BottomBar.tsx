import { useTranslate } from 'react-admin';
import { NavLink } from 'react-router-dom';
import { classes } from '../ui/classes.ts';
import styles from './BottomBar.module.css';
import { BottomMore } from './BottomMore.tsx';
import type { Item } from './navigation.ts';
import { useGroups } from './use-groups.ts';

const elsewhere: readonly Item['key'][] = ['overview', 'dossiers', 'branches', 'procedures'];
const atADesk: readonly Item['key'][] = ['desk', 'dossiers', 'guidance', 'shipments'];

/** The navigation of a phone, within reach of a thumb: four places and the rest. */
export function BottomBar() {
  const translate = useTranslate();
  const items = useGroups().flatMap((group) => group.items);
  const atBranch = items.some(({ key }) => key === 'desk');
  const near = items.filter(({ key }) => (atBranch ? atADesk : elsewhere).includes(key));
  return (
    <nav className={styles.bar} aria-label={translate('desk.navigation')}>
      {near.map(({ key, to, icon: Icon }) => (
        <NavLink
          key={key}
          to={to}
          end={to === '/'}
          className={({ isActive }) => classes(styles.item, isActive && styles.here)}
        >
          <Icon fontSize="small" />
          <span>{translate(`desk.item.${key}`)}</span>
        </NavLink>
      ))}
      <BottomMore items={items.filter((item) => !near.includes(item))} />
    </nav>
  );
}
