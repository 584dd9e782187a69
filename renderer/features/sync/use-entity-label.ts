import type { EntityStatus } from '../../../shared/contract/sync.contract.ts';
import { useFormat } from '../../ui/text/use-format.ts';

/** What people call an entity; its id where it is not synced any more. */
export function useEntityLabel(entities: readonly EntityStatus[]): (id: string) => string {
  const format = useFormat();
  return (id) => {
    const label = entities.find(({ entity }) => entity === id)?.label;
    return label === undefined ? id : format.pick(label);
  };
}
