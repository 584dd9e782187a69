import { useQuery } from '@tanstack/react-query';
import type { VendorStanding } from '../../../../../shared/contract/vendor-standing.ts';
import { api } from '../../../../client/client.ts';
import { useGoTo } from '../../../../client/use-go-to.ts';
import { useMay } from '../../../../client/use-session.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { LinkButton } from '../../../../ui/controls/LinkButton.tsx';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { RecordLines } from '../../../../ui/record/RecordLines.tsx';
import { RecordSection } from '../../../../ui/record/RecordSection.tsx';
import { InstantText } from '../../../../ui/text/InstantText.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';

/** Which requirements are not met, and the documents that were asked for. */
export function PapersPart({ id }: { id: number }) {
  const { data } = useQuery(api.certification.standing.queryOptions({ input: { id } }));
  const maySeeEvidence = useMay('evidence.view');
  return (
    <>
      {data !== undefined && <Gaps id={id} gaps={data.gaps} />}
      {maySeeEvidence && <Evidence id={id} />}
    </>
  );
}

function Gaps({ id, gaps }: { id: number; gaps: VendorStanding['gaps'] }) {
  const say = useText();
  const format = useFormat();
  const goTo = useGoTo();
  return (
    <RecordSection
      title={say('vendor_record.gaps')}
      aside={
        <Button look="quiet" onClick={() => goTo('certification', { vendor: id })}>
          {say('vendor_record.to_coverage')}
        </Button>
      }
    >
      <RecordLines
        empty={say('vendor_record.no_gaps')}
        lines={gaps.map(({ requirement, name, state, blocks, products }) => ({
          id: `${requirement} ${state} ${products === null}`,
          title: (
            <LinkButton
              onClick={() => {
                const subject = products === null ? 'vendor' : 'product';
                goTo('certification', { vendor: id, requirement, subject });
              }}
            >
              {format.pick(name)}
            </LinkButton>
          ),
          note:
            products === null
              ? say('vendor_record.of_vendor')
              : say('vendor_record.of_products', { count: products }),
          end: <Badge tone={blocks ? 'bad' : 'warn'}>{say(`coverage.state_${state}`)}</Badge>,
        }))}
      />
    </RecordSection>
  );
}

function Evidence({ id }: { id: number }) {
  const say = useText();
  const goTo = useGoTo();
  const { data } = useQuery(api.evidence.list.queryOptions({ input: { vendorId: id } }));
  return (
    <RecordSection
      title={say('vendor_record.evidence')}
      aside={
        <Button look="quiet" onClick={() => goTo('evidence', { vendor: id })}>
          {say('vendor_record.to_evidence')}
        </Button>
      }
    >
      <RecordLines
        empty={say('vendor_record.no_evidence')}
        lines={(data?.rows ?? []).map((row) => ({
          id: row.request,
          title: (
            <LinkButton
              onClick={() => {
                const which = row.state === 'approved' ? 'approved' : 'open';
                goTo('evidence', { vendor: id, which, open: `${id}/${row.request}` });
              }}
            >
              {row.requirement}
            </LinkButton>
          ),
          note: <InstantText at={row.changedAt} short />,
          end: (
            <Badge tone={row.state === 'approved' ? 'good' : 'warn'}>
              {say(`evidence.state_${row.state}`)}
            </Badge>
          ),
        }))}
      />
    </RecordSection>
  );
}
