import * as engine from '../../main/engine/engine.ts';
import { builtWorker } from '../../main/hosts/launch/builds.ts';

/** As it was when the run began (build-app.ts): nobody changes sources under a run. */
const workerUrl = builtWorker();

/** An engine whose threads load what was built, as under `npm start`, and not six hundred sources each. */
export function openEngine(options: engine.EngineOptions): Promise<engine.Engine> {
  return engine.openEngine({ workerUrl, ...options });
}
