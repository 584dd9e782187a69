import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { policyAuthors } from '../../../../shared/contract/policy-authors.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useMay, useSession } from '../../../client/use-session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';

/** A category whose name tells its group wrongly, or not at all, is given one from a day on. */
export function GroupOfCategory({ categoryId, name }: { categoryId: string; name: string }) {
  const say = useText();
  const format = useFormat();
  const { role, today } = useSession();
  const topic = `certification.group/${categoryId}`;
  const mayPropose = useMay('policy.propose') && policyAuthors(topic).includes(role);
  const [group, setGroup] = useState('');
  const [effectiveFrom, setFrom] = useState(today);
  const { data: pack } = useQuery(api.certification.packs.show.queryOptions({ input: {} }));
  const propose = useMutation(api.facts.propose.mutationOptions());
  if (!mayPropose || pack === undefined) return null;
  if (propose.isSuccess) return <Notice tone="accent" title={say('certificates.group_proposed')} />;
  const chosen = pack.groups.find((one) => one.group === group);
  const failure = propose.error === null ? null : failureOf(propose.error);
  return (
    <form
      className="flex flex-wrap items-center gap-2 pt-2 text-table"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === undefined || effectiveFrom === '') return;
        const about = { category: name, group: format.pick(chosen.name) };
        const title = say('certificates.group_title', about).slice(0, 200);
        propose.mutate({ topic, title, body: { group }, effectiveFrom });
      }}
    >
      <Select
        label={say('certificates.group')}
        value={group}
        onChange={setGroup}
        options={[
          { value: '', label: say('certificates.group_choose') },
          ...pack.groups.map((one) => ({ value: one.group, label: format.pick(one.name) })),
        ]}
      />
      <TextInput
        type="date"
        label={say('certificates.on')}
        className="max-w-40"
        value={effectiveFrom}
        onChange={setFrom}
      />
      <Button type="submit" disabled={group === '' || propose.isPending}>
        {say('certificates.group_propose')}
      </Button>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
    </form>
  );
}
