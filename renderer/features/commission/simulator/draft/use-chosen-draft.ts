import { useQuery } from '@tanstack/react-query';
import type { FileFault } from '../../../../../shared/contract/file-faults.ts';
import { api } from '../../../../client/client.ts';
import { type Failure, failureOf } from '../../../../client/failure.ts';
import type { JsonFile } from '../../../../packs/read-json-file.ts';
import type { SimulatorUrl } from '../simulator-url.ts';
import { draftOf, faultsOfFile, unchanged } from './simulation-draft.ts';

/** What would be simulated: a draft, or why there is none yet. */
export type ChosenDraft =
  | { is: 'ready'; draft: object; title: string; changes: number | null }
  | { is: 'waiting' }
  | { is: 'nothing'; source: 'draft' | 'proposal' | 'file' }
  | { is: 'failed'; failure: Failure }
  | { is: 'faulty'; faults: readonly FileFault[] };

export function useChosenDraft(
  { source, proposal }: SimulatorUrl,
  file: JsonFile | null,
): { chosen: ChosenDraft; proposals: readonly { decision: string; title: string }[] } {
  const saved = useQuery(api.commission.rules.draft.queryOptions());
  const open = useQuery(api.commission.rules.proposals.queryOptions({ input: { which: 'open' } }));
  const proposals = open.data?.rows ?? [];
  const decision = proposals.find((one) => one.decision === proposal)?.decision ?? null;
  const detail = useQuery(
    api.commission.rules.proposal.queryOptions({
      input: { decision: decision ?? '' },
      enabled: source === 'proposal' && decision !== null,
    }),
  );
  const failed = {
    draft: saved,
    proposal: decision === null ? open : detail,
    file: null,
    live: null,
  };
  const error = failed[source]?.error ?? null;
  if (error !== null) return { proposals, chosen: { is: 'failed', failure: failureOf(error) } };
  switch (source) {
    case 'live':
      return { proposals, chosen: ready({ draft: unchanged, title: '', changes: null }) };
    case 'file':
      return { proposals, chosen: chosenFile(file) };
    case 'draft':
      return { proposals, chosen: chosenChanges(saved.data, source) };
    case 'proposal': {
      if (decision === null) {
        const is = open.data === undefined ? 'waiting' : 'nothing';
        return { proposals, chosen: is === 'waiting' ? { is } : { is, source } };
      }
      const given = detail.data && {
        title: detail.data.title,
        changes: detail.data.list.map(({ change }) => change),
      };
      return { proposals, chosen: chosenChanges(given, source) };
    }
  }
}

const ready = (of: { draft: object; title: string; changes: number | null }) =>
  ({ is: 'ready', ...of }) as const;

function chosenChanges(
  given: Parameters<typeof draftOf>[0] | undefined,
  source: 'draft' | 'proposal',
): ChosenDraft {
  if (given === undefined) return { is: 'waiting' };
  const { title, changes } = given;
  if (changes.length === 0) return { is: 'nothing', source };
  return ready({ draft: draftOf(given), title, changes: changes.length });
}

function chosenFile(file: JsonFile | null): ChosenDraft {
  if (file === null) return { is: 'nothing', source: 'file' };
  if (file.is === 'not_json') {
    const params = { file: file.name, reason: file.reason };
    return { is: 'failed', failure: { code: 'file.not_json', params } };
  }
  const faults = faultsOfFile(file.content);
  if (faults.length > 0) return { is: 'faulty', faults };
  return ready({ draft: Object(file.content), title: file.name, changes: null });
}
