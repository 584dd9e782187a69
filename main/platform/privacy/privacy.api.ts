import { privacyContract } from '../../../shared/contract/privacy.contract.ts';
import { onCommand, onQuery, onTask } from '../calls/bind.ts';
import { erase } from './erase.service.ts';
import { listPolicy } from './pii-map.ts';
import { reveal } from './reveal.service.ts';
import { findSubjects, getSubject } from './subject.service.ts';
import { exportSubject } from './subject-export.service.ts';

export const privacyApi = {
  policy: onQuery(privacyContract.policy, () => listPolicy()),
  reveal: onCommand(privacyContract.reveal, reveal),
  find: onQuery(privacyContract.find, ({ search }, call) => findSubjects(call, search)),
  subject: onQuery(privacyContract.subject, ({ partnerId }, call) => getSubject(call, partnerId)),
  export: onTask(privacyContract.export, async (asked, call) => exportSubject(call, asked)),
  erase: onTask(privacyContract.erase, (asked, call) => erase(call, asked)),
};
