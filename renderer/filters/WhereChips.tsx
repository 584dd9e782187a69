import { FilterChip } from '../ui/list/FilterChip.tsx';
import { useText } from '../ui/text/use-text.ts';
import { useKeyNames } from './use-key-names.ts';
import type { Where } from './where.ts';

interface WhereChipsProps {
  where: Where;
  onRemove(dimension: string): void;
}

/** Each filter in words; the cross takes it away. */
export function WhereChips({ where, onRemove }: WhereChipsProps) {
  const say = useText();
  const { dimensionName, keyName } = useKeyNames(where);
  return Object.entries(where).map(([dimension, keys]) => {
    const name = dimensionName(dimension);
    const list = keys.map((key) => keyName(dimension, key)).join(', ');
    return (
      <FilterChip
        key={dimension}
        text={`${name}: ${list}`}
        removeLabel={say('filters.remove', { name })}
        onRemove={() => onRemove(dimension)}
      />
    );
  });
}
