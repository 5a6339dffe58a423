import { useTranslate } from 'react-admin';
import { Brand } from './Brand.tsx';
import { NavItem } from './NavItem.tsx';
import styles from './Sidebar.module.css';
import { useCounts } from './use-counts.ts';
import { useGroups } from './use-groups.ts';

/** The left navigation, in four groups, with what waits beside it. */
export function Sidebar() {
  const translate = useTranslate();
  const counts = useCounts();
  return (
    <nav className={styles.sidebar} aria-label={translate('desk.navigation')}>
      <Brand />
      {useGroups().map((group) => (
        <div key={group.key} className={styles.group}>
          <h2 className={styles.name}>{translate(`desk.group.${group.key}`)}</h2>
          {group.items.map((item) => (
            <NavItem key={item.key} item={item} count={counts[item.key]} />
          ))}
        </div>
      ))}
    </nav>
  );
}
