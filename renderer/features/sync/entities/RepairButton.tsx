import { Wrench } from 'lucide-react';
import type { EntityStatus } from '../../../../shared/contract/sync.contract.ts';
import { IconButton } from '../../../ui/controls/IconButton.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';

interface RepairButtonProps {
  entity: EntityStatus;
  onRepair(): void;
}

export function RepairButton({ entity, onRepair }: RepairButtonProps) {
  const say = useText();
  const format = useFormat();
  if (entity.state === 'unavailable') return null;
  const label = say('sync.repair_of', { label: format.pick(entity.label) });
  return (
    <IconButton
      label={label}
      disabled={entity.state === 'pulling'}
      onClick={onRepair}
      className="-my-1 size-6"
    >
      <Wrench aria-hidden size={13} />
    </IconButton>
  );
}
