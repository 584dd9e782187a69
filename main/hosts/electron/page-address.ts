export const APP_SCHEME = 'app';
export const APP_HOST = 'backoffice';
export const APP_ADDRESS = `${APP_SCHEME}://${APP_HOST}/`;

/** By protocol and host: Node gives every scheme of our own the origin 'null', so origins say nothing. */
export function isOurPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  const named = username !== '' || password !== '';
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && !named;
}
