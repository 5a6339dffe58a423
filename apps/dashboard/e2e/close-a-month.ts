interface Door {
  readonly url: string;
  readonly users: readonly { readonly role: string; readonly email: string; readonly password: string }[];
}

type Answer = Readonly<Record<string, { readonly __typename: string; readonly id?: string } | undefined>>;

/** Asks a running server as a person. */
async function askerOf({ url, users }: Door, role: string) {
  const user = users.find((each) => each.role === role);
  const body = JSON.stringify({ email: user?.email, password: user?.password });
  const headers = { 'content-type': 'application/json', origin: url };
  const signedIn = await fetch(`${url}/api/auth/sign-in/email`, { method: 'POST', headers, body });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return async (act: string, made: 'Dossier' | 'PeriodClose', input: object): Promise<string> => {
    const query = `mutation ($input: ${act[0]?.toUpperCase()}${act.slice(1)}Input!) {
      ${act}(input: $input) { __typename ... on ${made} { id } ... on Refusal { message } } }`;
    const own = { ...headers, cookie, 'x-requested-with': 'browser' };
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: own,
      body: JSON.stringify({ query, variables: { input } }),
    });
    const told = (await answer.json()) as { data?: Answer; errors?: unknown };
    const id = told.data?.[act]?.id;
    if (!id) throw new Error(`${act} was not done: ${JSON.stringify(told)}`);
    return id;
  };
}

/** Closes the month before last, then tells of a dossier that came in and was withdrawn in it: close 1 has been restated since. */
export async function closeAMonth(door: Door): Promise<void> {
  const month = new Date();
  month.setUTCDate(1);
  month.setUTCMonth(month.getUTCMonth() - 2);
  const year = month.getUTCFullYear();
  const nth = month.getUTCMonth() + 1;
  const manager = await askerOf(door, 'HCC_MANAGER');
  await manager('closePeriod', 'PeriodClose', {
    period: { named: { kind: 'MONTH', year, nth } },
    note: 'Chốt tháng',
  });
  const officer = await askerOf(door, 'HCC_OFFICER');
  const at = (day: number) => `${year}-${String(nth).padStart(2, '0')}-${day}T02:00:00Z`;
  const dossier = await officer('receiveDossier', 'Dossier', {
    procedure: '2.000635',
    place: 'HCC_CENTRE',
    papers: ['2.000635-01'],
    owner: { name: 'Nguyễn Văn An' },
    occurredAt: at(16),
  });
  await officer('advanceDossier', 'Dossier', {
    dossier,
    step: 'WITHDRAWN',
    seenVersion: 1,
    occurredAt: at(17),
  });
}
