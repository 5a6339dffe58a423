interface Closed {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

/** The address of the dossiers that moved a closed figure: all of them, or those of a branch; a branch without code is none. */
export function causeAt(
  { from, to, asOf }: Closed,
  id: string,
  branch?: { readonly code?: string | null | undefined },
): string {
  const said = new URLSearchParams({ id, from, to, since: asOf });
  if (branch?.code) said.set('branch', branch.code);
  else if (branch) said.set('none', 'BRANCH');
  return `/figures/difference?${said}`;
}
