import type { PackView } from '../../../../../shared/contract/commission-pack-rows.ts';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { useTaxWords } from '../use-tax-words.ts';

/** What is charged and withheld that day, and what nobody can say yet. */
export function TaxOfDay({ view: { day, pack, tax } }: { view: PackView }) {
  const say = useText();
  const format = useFormat();
  const words = useTaxWords();
  const rate = words.wordOf({ key: 'ppn.rate', value: tax.ppnPpm });
  const factor = words.wordOf({
    key: 'ppn.dpp_factor.umum',
    value: [tax.dppNumerator, tax.dppDenominator],
  });
  const withheld =
    tax.pph22 === null
      ? say('commission_packs.no_appointment')
      : `${words.wordOf({ key: 'pph22.marketplace.rate', value: tax.pph22.ppm })} · ${tax.pph22.appointment.split('/').at(-1)}`;
  return (
    <Card title={say('commission_packs.tax_of', { day: format.day(day), pack: pack.version })}>
      <dl className="grid grid-cols-4 gap-x-4">
        <Part name={say('commission_packs.pkp')}>
          <Pkp pkp={tax.pkp} />
        </Part>
        <Part name={say('commission_packs.ppn_on_fees')}>
          {say('commission_packs.ppn_figure', { rate, factor })}
        </Part>
        <Part name={say('commission_packs.key_pph22_rate')}>{withheld}</Part>
        <Part name={say('commission_packs.key_rounding')}>
          {words.wordOf({ key: 'tax.rounding', value: tax.rounding })}
        </Part>
      </dl>
      {tax.unsettled.length > 0 && (
        <div className="pt-2">
          <Notice tone="warn" title={say('commission_packs.unsettled_title')}>
            <ul className="list-disc pl-4">
              {tax.unsettled.map((key) => (
                <li key={key}>
                  <span className="font-medium">{words.nameOf(key)}</span>: {words.blocksOf(key)}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
    </Card>
  );
}

function Pkp({ pkp }: { pkp: boolean | null }) {
  const say = useText();
  if (pkp === null) return <Badge tone="warn">{say('commission_packs.unsettled')}</Badge>;
  return say(pkp ? 'commission_packs.pkp_yes' : 'commission_packs.pkp_no');
}

function Part({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-muted text-table">{name}</dt>
      <dd className="tabular break-words font-medium">{children}</dd>
    </div>
  );
}
