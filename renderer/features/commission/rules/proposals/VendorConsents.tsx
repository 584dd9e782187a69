import type { InferContractRouterOutputs } from '@orpc/contract';
import { useState } from 'react';
import type { Contract } from '../../../../../shared/contract/index.ts';
import { useMay } from '../../../../client/use-session.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { RecordLines } from '../../../../ui/record/RecordLines.tsx';
import { DayText } from '../../../../ui/text/DayText.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { ConsentForm } from './ConsentForm.tsx';
import { NoticeForm } from './NoticeForm.tsx';

type Proposal = InferContractRouterOutputs<Contract>['commission']['rules']['proposal'];
type Told = Proposal['whom'][number];

const SHOWN = 100;

/** Who was told on which day, and who agreed with what evidence; who has not agreed stands first. */
export function VendorConsents({ proposal }: { proposal: Proposal }) {
  const say = useText();
  const format = useFormat();
  const mayRecord = useMay('commission.propose') && proposal.state !== 'withdrawn';
  const [making, setMaking] = useState<'notice' | Told | null>(null);
  const { vendors, noticed, consented, lacksConsent, whom, notices, from } = proposal;
  if (vendors === 0) {
    return <p className="text-muted text-table">{say('commission_rules.nobody_to_tell')}</p>;
  }
  return (
    <div className="flex flex-col gap-3">
      <p className={`tabular text-table ${lacksConsent ? 'text-warn' : 'text-good'}`}>
        {say('commission_rules.told_counts', { vendors, noticed, consented })}{' '}
        {lacksConsent && say('commission_rules.lacks_consent', { day: format.day(from) })}
      </p>
      {notices.length > 0 && (
        <RecordLines
          empty=""
          lines={notices.map((notice, at) => ({
            id: at,
            title: say('commission_rules.notice_line', {
              channel: notice.channel,
              name: notice.by.name,
            }),
            note:
              notice.vendors === 'all'
                ? say('commission_rules.notice_all')
                : say('commission_rules.notice_some', { count: notice.vendors.length }),
            end: <DayText day={notice.on} />,
          }))}
        />
      )}
      {mayRecord && making === null && (
        <div>
          <Button onClick={() => setMaking('notice')}>{say('commission_rules.add_notice')}</Button>
        </div>
      )}
      {making === 'notice' && <NoticeForm proposal={proposal} onClose={() => setMaking(null)} />}
      <RecordLines
        empty=""
        lines={whom.slice(0, SHOWN).map((told) => ({
          id: told.vendor.id,
          title: told.vendor.name,
          note: <ToldNote told={told} />,
          end:
            told.consentedOn !== null ? (
              <Badge tone="good">{say('commission_rules.has_agreed')}</Badge>
            ) : mayRecord ? (
              <Button
                look="quiet"
                aria-label={say('commission_rules.record_consent_of', { name: told.vendor.name })}
                onClick={() => setMaking(told)}
              >
                {say('commission_rules.record_consent')}
              </Button>
            ) : (
              <Badge tone="warn">{say('commission_rules.not_agreed')}</Badge>
            ),
        }))}
      />
      {whom.length > SHOWN && (
        <p className="text-muted text-table">
          {say('commission_rules.more_rows', { count: whom.length - SHOWN })}
        </p>
      )}
      {making !== null && making !== 'notice' && (
        <ConsentForm
          key={making.vendor.id}
          decision={proposal.decision}
          vendor={making.vendor}
          onClose={() => setMaking(null)}
        />
      )}
    </div>
  );
}

function ToldNote({ told }: { told: Told }) {
  const say = useText();
  const format = useFormat();
  const { noticedOn, consentedOn, evidence } = told;
  const parts = [
    noticedOn === null
      ? say('commission_rules.not_told')
      : say('commission_rules.told_on', { day: format.day(noticedOn) }),
    ...(consentedOn === null
      ? []
      : [
          say('commission_rules.agreed_on', {
            day: format.day(consentedOn),
            evidence: evidence ?? '',
          }),
        ]),
  ];
  return <>{parts.join(' · ')}</>;
}
