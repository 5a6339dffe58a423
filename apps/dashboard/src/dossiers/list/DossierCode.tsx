interface DossierCodeProps {
  readonly code: string;
  /** The part that every code of the list begins with, not worth repeating in each row. */
  readonly office: string;
}

/** “…230815-0001”: the whole code is read aloud and copied, only the shared office is not shown. */
export function DossierCode({ code, office }: DossierCodeProps) {
  if (!office || !code.startsWith(office)) return code;
  return (
    <span style={{ position: 'relative' }}>
      <span className="unseen">{office}</span>
      <span aria-hidden="true" style={{ userSelect: 'none' }}>
        …
      </span>
      {code.slice(office.length)}
    </span>
  );
}
