import { main } from './main.ts'

/** What `actions/<step>/index.js` calls. */
export function run(stepId: string): Promise<void> {
  return main(async (signal) => (await import('./hosts/github.ts')).githubHost({ signal }), stepId)
}
