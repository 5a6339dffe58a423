/** An answer in JSON. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

/** An answer that stops a request at the door, in GraphQL's shape so that one client code reads it. */
export function stop(status: number, code: string, said: { vi: string; en: string }, headers = {}): Response {
  const extensions = { code, messageEn: said.en };
  return json(status, { errors: [{ message: said.vi, extensions }] }, headers);
}
