const policy = [
  "default-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
].join('; ');

const always: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};

/** Puts on every answer what a browser needs to keep it to itself. */
export function secured(
  response: Response,
  { https, requestId }: { https: boolean; requestId: string },
): Response {
  for (const [name, value] of Object.entries(always)) setOnce(response.headers, name, value);
  setOnce(response.headers, 'content-security-policy', policy);
  setOnce(response.headers, 'cache-control', 'no-store');
  if (https) setOnce(response.headers, 'strict-transport-security', 'max-age=31536000; includeSubDomains');
  response.headers.set('x-request-id', requestId);
  return response;
}

function setOnce(headers: Headers, name: string, value: string): void {
  if (!headers.has(name)) headers.set(name, value);
}
