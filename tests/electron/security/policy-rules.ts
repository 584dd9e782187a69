/** What a content policy may not say, and what it must. */
export function faultsOfPolicy(policy: string): string[] {
  const directives = new Map(
    policy.split(';').map((part): [string, string[]] => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  const must: Record<string, string> = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'connect-src': "'self'",
    'font-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
  };
  const missing = Object.entries(must)
    .filter(([name, only]) => directives.get(name)?.join(' ') !== only)
    .map(([name]) => `${name} is not what it must be`);
  const loose = [...directives].flatMap(([name, sources]) =>
    sources
      .filter((source) => /unsafe|\*|^https?:|^'strict-dynamic'|nonce|sha/.test(source))
      .map((source) => `${name} ${source}`),
  );
  return [...missing, ...loose];
}

/** The policy, loosened in one place each. */
export function loosePolicies(policy: string): Record<string, string> {
  const loosened: readonly (readonly [string, string])[] = [
    ["script-src 'self'", "script-src 'self' 'unsafe-inline'"],
    ["style-src 'self'", "style-src 'self' https://fonts.example.com"],
    ["default-src 'none'", "default-src 'self'"],
    ["; require-trusted-types-for 'script'", ''],
    ["connect-src 'self'", 'connect-src *'],
  ];
  return Object.fromEntries(
    loosened.map(([strict, loose]) => {
      if (!policy.includes(strict)) throw new Error(`The policy does not say ${strict}`);
      return [`${strict} turned into ${loose}`, policy.replace(strict, loose)];
    }),
  );
}
