import { useSession } from '../../../client/use-session.ts';
import { ShopBody } from './ShopBody.tsx';

/** A vendor's own shop: what it sells, how it is rated, and its papers. */
export function ShopScreen() {
  const { vendor } = useSession();
  return vendor === null ? null : <ShopBody id={vendor.id} />;
}
