import { AccountMenu } from './AccountMenu.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LiveTag } from './LiveTag.tsx';
import { Moment } from './Moment.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SimulatedTag } from './SimulatedTag.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import styles from './TopBar.module.css';

/** Search, what moment is shown, and the person's own settings. */
export function TopBar() {
  return (
    <header className={styles.bar}>
      <SearchBox />
      <SimulatedTag />
      <Moment />
      <LiveTag />
      <div className={styles.own}>
        <LanguageSwitch />
        <ThemeSwitch />
        <AccountMenu />
      </div>
    </header>
  );
}
