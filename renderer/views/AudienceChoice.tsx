import { type Audience, audiences } from '../../shared/contract/saved.ts';
import { useSession } from '../client/use-session.ts';
import { RadioGroup } from '../ui/controls/RadioGroup.tsx';
import { useRoleName } from '../ui/text/use-role-name.ts';
import { useText } from '../ui/text/use-text.ts';
import { ReachText } from './ReachText.tsx';

interface AudienceChoiceProps {
  value: Audience;
  onChange(value: Audience): void;
}

/** Who sees it, and how far it goes. */
export function AudienceChoice({ value, onChange }: AudienceChoiceProps) {
  const say = useText();
  const { role } = useSession();
  const roleName = useRoleName();
  return (
    <div className="flex flex-col gap-2">
      <RadioGroup
        label={say('views.audience')}
        value={value}
        onChange={onChange}
        options={audiences.map((one) => ({
          value: one,
          label: say(`views.audience_${one}`, { role: roleName(role) }),
        }))}
      />
      <ReachText audience={value} />
    </div>
  );
}
