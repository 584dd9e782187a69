import type { EvidenceDuty } from '../../../../shared/contract/evidence-rows.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import { addDays } from '../../../../shared/kernel/business-day.ts';
import { type Instant, instantToIso } from '../../../../shared/kernel/instant.ts';

const LONGEST_LINE = 73;

/** RFC 5545. An entry is the same one whenever it is written: a calendar that takes it again doubles nothing. */
export function calendarText(
  duties: readonly EvidenceDuty[],
  { language, madeAt }: { language: Language; madeAt: Instant },
): string {
  const stamp = instantToIso(madeAt).slice(0, 19).replace(/[-:]/g, '').concat('Z');
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//UMKM Backoffice//Evidence//ID'],
    ...['CALSCALE:GREGORIAN', 'METHOD:PUBLISH'],
    ...duties.flatMap((duty) => eventOf(duty, { language, stamp })),
    'END:VCALENDAR',
  ];
  return lines.flatMap(folded).concat('').join('\r\n');
}

function eventOf(
  { kind, subject, dueOn, title, vendor, reminderDays }: EvidenceDuty,
  { language, stamp }: { language: Language; stamp: string },
): string[] {
  const plain = (day: string) => day.replaceAll('-', '');
  const name = vendor?.name ?? '';
  const summary = translate('evidence.ics_summary', language, { title, vendor: name });
  return [
    ...['BEGIN:VEVENT', `UID:${kind}-${subject}-${plain(dueOn)}@umkm-backoffice`],
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(dueOn)}`,
    `DTEND;VALUE=DATE:${plain(addDays(dueOn, 1))}`,
    ...['TRANSP:TRANSPARENT', `SUMMARY:${escaped(summary)}`],
    ...reminderDays.flatMap((days) => [
      ...['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-P${days}D`],
      ...[`DESCRIPTION:${escaped(summary)}`, 'END:VALARM'],
    ]),
    'END:VEVENT',
  ];
}

/** A name from the central cannot begin a line of its own. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/[\r\n\u2028\u2029]+/g, '\\n');
}

/** At most 75 bytes to a line; what follows begins with a space, and no sign is cut in two. */
function folded(line: string): string[] {
  const lines: string[] = [];
  let part = '';
  for (const sign of line) {
    if (Buffer.byteLength(part + sign) > LONGEST_LINE) {
      lines.push(part);
      part = ' ';
    }
    part += sign;
  }
  return [...lines, part];
}
