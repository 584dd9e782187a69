import type { OrderDetail } from '../../../../shared/contract/orders.contract.ts';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { RecordLines } from '../../../ui/record/RecordLines.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { Definition } from '../../../ui/text/Definition.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { directions, shipmentWords } from '../order-words.ts';
import { WordBadge } from '../WordBadge.tsx';
import { ShipmentTracking } from './ShipmentTracking.tsx';

type Shipment = OrderDetail['shipments'][number];

export function OrderShipments({ shipments }: { shipments: readonly Shipment[] }) {
  const say = useText();
  return (
    <RecordSection
      title={say('orders.shipments')}
      aside={
        <Definition name={say('orders.on_time')} definition={say('orders.on_time_definition')} />
      }
    >
      <RecordLines
        empty={say('orders.no_shipments')}
        lines={shipments.map((shipment) => ({
          id: shipment.id,
          title: <ShipmentTitle shipment={shipment} />,
          note: (
            <>
              <ShipmentTracking shipment={shipment} />
              <ShipmentTimes shipment={shipment} />
            </>
          ),
          end: <Punctuality late={shipment.late} />,
        }))}
      />
    </RecordSection>
  );
}

function ShipmentTitle({ shipment }: { shipment: Shipment }) {
  const say = useText();
  const { name, state, direction, carrier } = shipment;
  const kind = directions.get(direction ?? '');
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      {carrier ?? name}
      {kind === 'orders.direction_incoming' && <Badge tone="warn">{say(kind)}</Badge>}
      <WordBadge words={shipmentWords} code={state} none="orders.shipment_none" />
    </span>
  );
}

function ShipmentTimes({ shipment }: { shipment: Shipment }) {
  const say = useText();
  const format = useFormat();
  const { dueAt, doneAt } = shipment;
  const parts = [
    dueAt === null ? null : say('orders.due', { at: format.instant(dueAt) }),
    doneAt === null ? null : say('orders.done_at', { at: format.instant(doneAt) }),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

function Punctuality({ late }: { late: boolean | null }) {
  const say = useText();
  if (late === null) return null;
  return late ? (
    <Badge tone="warn">{say('orders.late')}</Badge>
  ) : (
    <Badge tone="good">{say('orders.on_time')}</Badge>
  );
}
