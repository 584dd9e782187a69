export const LINK_SCHEME = 'umkm';

const records = ['vendors', 'orders'] as const;
const LINK = new RegExp(`^${LINK_SCHEME}://(${records.join('|')})/([1-9]\\d{0,9})/?$`);
const LARGEST_ID = 2_147_483_647;

/** The route of `umkm://vendors/12`; null for everything that is not one of the two kinds of link there are. */
export function routeOfLink(link: string): string | null {
  const [, screen, id] = LINK.exec(link) ?? [];
  return screen === undefined || Number(id) > LARGEST_ID ? null : `/${screen}?open=${id}`;
}
