import { usePeriod } from '../../client/use-period.ts';
import { Select } from '../../ui/controls/Select.tsx';
import { useText } from '../../ui/text/use-text.ts';

/** What the boards show beside the period. */
export function ComparePicker() {
  const say = useText();
  const { compare, comparable, compareWith } = usePeriod();
  return (
    <Select
      label={say('shell.compare')}
      className="w-42 shrink-0"
      value={compare}
      onChange={compareWith}
      options={comparable.map((one) => ({ value: one, label: say(`shell.compare.${one}`) }))}
    />
  );
}
