import type { DecisionOf } from '../../../shared/contract/house-decisions.ts';
import { Select } from '../../ui/controls/Select.tsx';
import { TextInput } from '../../ui/controls/TextInput.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { useDecisionWords } from './use-decision-words.ts';

interface DecisionControlProps {
  decision: DecisionOf;
  field: DecisionOf['fields'][number];
  value: string;
  onChange(text: string): void;
}

const NONE = '';

/** The control that its kind asks for, inside a Field. */
export function DecisionControl({ decision, field, value, onChange }: DecisionControlProps) {
  const say = useText();
  const { choiceOf } = useDecisionWords(decision);
  const { name, kind } = field;
  if (kind === 'word') return <TextInput maxLength={60} value={value} onChange={onChange} />;
  if (kind !== 'choice' && kind !== 'yes_no') {
    return <TextInput type="date" value={value} onChange={onChange} />;
  }
  const choices = kind === 'choice' ? field.choices : ['true', 'false'];
  return (
    <Select
      value={value}
      options={[
        { value: NONE, label: say('commission_simulator.choose') },
        ...choices.map((choice) => ({ value: choice, label: choiceOf(name, choice) })),
      ]}
      onChange={onChange}
    />
  );
}
