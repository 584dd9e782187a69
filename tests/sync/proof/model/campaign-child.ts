import { type CampaignAsked, campaign } from './campaign.ts';

/** A campaign as a process of its own: what it is to play comes as JSON, and so goes what came of it. */
const asked = JSON.parse(process.argv[2] ?? '{}') as CampaignAsked;
process.stdout.write(`${JSON.stringify(await campaign(asked))}\n`);
process.exit(0);
