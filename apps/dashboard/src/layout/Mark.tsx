/** The mark: a sheet with a folded corner and one line. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" style={{ flex: 'none' }}>
      <rect width="32" height="32" rx="7" fill="#0B5C6B" />
      <path d="M8 9h10l6 6v8H8z" fill="none" stroke="#fff" strokeWidth="2" strokeLinejoin="round" />
      <path d="M12 18h8" stroke="#F2C46D" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
