import { type ReactNode, useId } from 'react';
import styles from './Page.module.css';
import { type Asked, PageBody } from './PageBody.tsx';

interface PageProps {
  title: string;
  /** One sentence that says what matters on this page today. */
  lead?: ReactNode;
  /** Tags and figures beside the title. */
  beside?: ReactNode;
  actions?: ReactNode;
  /** The question the page waits for: until it is answered the page shows a skeleton, or what went wrong. */
  asked?: Asked;
  /** What is said when the answer holds no such thing. */
  missing?: string;
  children?: ReactNode;
}

/** A page: its title, one sentence, then its panels. */
export function Page({ title, lead, beside, actions, asked, missing, children }: PageProps) {
  const id = useId();
  return (
    <article className={styles.page} aria-labelledby={id}>
      <title>{`${title} · Trạm Hồ Sơ`}</title>
      <header className={styles.head}>
        <div className={styles.said}>
          <div className={styles.line}>
            <h1 id={id} className={styles.title}>
              {title}
            </h1>
            {beside}
          </div>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <PageBody asked={asked} missing={missing}>
        {children}
      </PageBody>
    </article>
  );
}
