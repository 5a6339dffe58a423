import { type ReactNode, Suspense } from 'react';
import { Notification, useTranslate } from 'react-admin';
import { Skeleton } from '../ui/Skeleton.tsx';
import { BottomBar } from './BottomBar.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './Layout.module.css';
import { Shortcuts } from './Shortcuts.tsx';
import { Sidebar } from './Sidebar.tsx';
import { TopBar } from './TopBar.tsx';
import { useWornTheme } from './use-worn-theme.ts';

/** The desk: navigation at the left, or at the bottom on a phone, the top bar, and the page. */
export function Layout({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  useWornTheme();
  return (
    <div className={styles.desk}>
      <a className={styles.skip} href="#main">
        {translate('desk.skip')}
      </a>
      <Sidebar />
      <div className={styles.right}>
        <TopBar />
        <main id="main" tabIndex={-1} className={styles.main}>
          <ErrorBoundary>
            <Suspense fallback={<Skeleton rows={10} />}>{children}</Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <BottomBar />
      <Shortcuts />
      <Notification />
    </div>
  );
}
