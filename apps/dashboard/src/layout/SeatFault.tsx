import { deskLabels } from '../i18n/desk-labels.ts';
import { savedLocale } from '../preferences.ts';
import styles from './SeatFault.module.css';

/** The server did not answer who sits here; nothing else can be shown yet. */
export function SeatFault({ onRetry }: { onRetry: () => unknown }) {
  const { ui } = deskLabels[savedLocale()];
  return (
    <main className={styles.fault} role="alert">
      <h1>{ui.offlineTitle}</h1>
      <p>{ui.offlineWhat}</p>
      <button type="button" onClick={() => void onRetry()}>
        {ui.tryAgain}
      </button>
    </main>
  );
}
