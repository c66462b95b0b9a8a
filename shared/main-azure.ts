import { main } from './main.ts'

/** What `ado-tasks/<Step>/V1/index.js` calls. */
export function run(stepId: string): Promise<void> {
  return main(async (signal) => (await import('./hosts/azure.ts')).azureHost({ signal }), stepId)
}
