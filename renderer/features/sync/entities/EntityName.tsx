import type { EntityStatus } from '../../../../shared/contract/sync.contract.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';

/** What it is called, and what of it this central does not give. */
export function EntityName({ entity }: { entity: EntityStatus }) {
  const say = useText();
  const format = useFormat();
  const { missingFields, label } = entity;
  return (
    <>
      {format.pick(label)}
      {missingFields.length > 0 && (
        <span className="block text-tiny text-warn">
          {say('sync.missing_fields', { fields: missingFields.join(', ') })}
        </span>
      )}
    </>
  );
}
