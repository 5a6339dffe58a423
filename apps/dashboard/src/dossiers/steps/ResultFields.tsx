import type { SaidPart } from './SaidFields.tsx';
import { SaidText } from './SaidText.tsx';

/** The number of the result and the office of who signed it. */
export function ResultFields(part: SaidPart) {
  return (
    <>
      <SaidText {...part} field="resultNumber" longest={100} hint />
      <SaidText {...part} field="signer" longest={200} hint />
    </>
  );
}
