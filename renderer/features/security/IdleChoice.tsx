import { useMutation } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { Field } from '../../ui/controls/Field.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { useText } from '../../ui/text/use-text.ts';

const choices = [1, 2, 5, 10, 15, 30, 60] as const;

export function IdleChoice({ minutes }: { minutes: number }) {
  const say = useText();
  const { mutate, error } = useMutation(api.lock.setIdle.mutationOptions());
  const failure = error === null ? null : failureOf(error);
  const offered = [...new Set([...choices, minutes])].sort((a, b) => a - b);
  return (
    <Field
      label={say('security.idle')}
      error={failure === null ? undefined : say(failure.code, failure.params)}
    >
      <Select
        className="w-40"
        value={String(minutes)}
        onChange={(value) => mutate({ minutes: Number(value) })}
        options={offered.map((count) => ({
          value: String(count),
          label: say('security.minutes', { count }),
        }))}
      />
    </Field>
  );
}
