interface TrustedScript {
  toString(): string;
}
interface Trusting {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): TrustedScript };
  };
}

/** The page starts no script that was not named as trusted: only files that were built with it are. */
const policy = (globalThis as Trusting).trustedTypes?.createPolicy('own-worker', {
  createScriptURL: (url) => {
    const { protocol, host, href } = new URL(url, location.href);
    if (protocol !== location.protocol || host !== location.host) throw new TypeError(href);
    return href;
  },
});

/** A thread of the page, from a file of ours. */
export function startWorker(url: string): Worker {
  const trusted = policy?.createScriptURL(url) ?? url;
  return new Worker(trusted as string, { type: 'module' });
}
