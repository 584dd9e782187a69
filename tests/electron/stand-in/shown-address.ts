/** Chromium knows no scheme of ours: `app://backoffice/x` is shown to it as an https page. */
const DOMAIN = 'stand-in.invalid';
export const SHOWN = `https://*.${DOMAIN}/**`;

export function shownOf(address: string): string {
  return address.replace(/^(?!https?:)([a-z]+):\/\/([^/]*)/, `https://$2.$1.${DOMAIN}`);
}

export function addressOf(shown: string): string {
  return shown.replace(/https:\/\/([^./]+)\.([a-z]+)\.stand-in\.invalid/, '$2://$1');
}
