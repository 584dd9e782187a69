import type { Role } from '../../../../shared/contract/permissions.ts';
import type {
  ProvisionFeature,
  ProvisionRisk,
} from '../../../../shared/contract/provision-plan.ts';
import type { Holder, KitField, Rights } from './kit.ts';

interface Described {
  /** Its own for ever: the journal and the external id are made of it. */
  key: string;
  feature: ProvisionFeature;
  risk: ProvisionRisk;
}

/** One thing that a prepared central has. The whole kit is a list of these, in the order of the making. */
export type Item = Described &
  (
    | { kind: 'group'; role: Role; name: string; implies: string }
    | { kind: 'model'; model: string; label: string; fields: readonly KitField[] }
    | { kind: 'field'; model: string; field: KitField }
    | { kind: 'default'; model: string; field: string; value: boolean }
    | { kind: 'index'; model: string; columns: readonly string[] }
    | { kind: 'action'; name: string; model: string }
    | { kind: 'access'; model: string; holder: Holder; rights: Rights }
    | {
        kind: 'rule';
        model: string;
        /** Null: everybody is held to it. */
        holder: 'vendor' | null;
        ownBy: string | null;
        ownRows: string | null;
        onlyReads: boolean;
      }
    | { kind: 'setting'; setting: string; value: string | null }
    | { kind: 'member'; login: string; role: Role }
  );

export type ItemOf<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/** The name of an item's external id in the module of the kit. */
export function markOf(item: Item): string {
  return item.key.replaceAll('.', '_').replaceAll('/', '_');
}
