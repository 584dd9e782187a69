import { useMutation } from '@tanstack/react-query';
import type { CoverageCell, CoverageRow } from '../../../../shared/contract/certification-rows.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useMay } from '../../../client/use-session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useText } from '../../../ui/text/use-text.ts';

/** Begins the renewal of what a cell is about: of a product under its own name, else of its vendor. */
export function AskForDocument({ row, cell }: { row: CoverageRow; cell: CoverageCell }) {
  const say = useText();
  const mayAsk = useMay('evidence.collect');
  const ask = useMutation(api.evidence.request.mutationOptions());
  if (!mayAsk || cell.rule === null) return null;
  if (ask.isSuccess) return <Notice tone="accent" title={say('certificates.asked')} />;
  const failure = ask.error === null ? null : failureOf(ask.error);
  const { requirement } = cell;
  const of =
    row.vendor === null
      ? { vendorId: row.id, subject: null }
      : { vendorId: row.vendor.id, subject: `product/${row.id}` };
  return (
    <div className="flex items-center gap-2 pt-1">
      <Button disabled={ask.isPending} onClick={() => ask.mutate({ ...of, requirement })}>
        {say('certificates.ask')}
      </Button>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
    </div>
  );
}
