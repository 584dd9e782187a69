import { contract as all } from '../../../../shared/contract/index.ts';
import { onTask } from '../../../platform/calls/bind.ts';
import { findSimulatedLines } from './answer/simulated-lines.service.ts';
import { exportSimulation } from './answer/simulation-export.service.ts';
import { runSimulation } from './simulate.service.ts';

const contract = all.commission.simulate;

export const commissionSimulateApi = {
  run: onTask(contract.run, (asked, call) => runSimulation(call, asked)),
  impact: onTask(contract.impact, ({ pack, ...asked }, call) =>
    runSimulation(call, { ...asked, asIf: null, draft: { format: 1, pack: pack ?? {} } }),
  ),
  lines: onTask(contract.lines, async (asked, { reader }) => findSimulatedLines(reader, asked)),
  export: onTask(contract.export, async (asked, call) => exportSimulation(call, asked)),
};
