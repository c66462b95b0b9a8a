import { setFlagsFromString } from 'node:v8'

/**
 * Settings of V8 for a run of a second or two over a lot of data; they change what it costs, and nothing that it says.
 *
 * A thousand functions run for a moment each: to write them into each other before they are compiled takes longer than
 * it ever saves. And what is read stays until the end, so that more room for what is soon thrown away only makes the
 * process larger. Both are read whenever they are needed, by every V8 from Node 20 to Node 24.
 */
export const ENGINE_SETTINGS = [
  '--max-inlined-bytecode-size=100',
  '--max-inlined-bytecode-size-cumulative=200',
  '--semi-space-growth-factor=1',
]

/** Another version may not know them, and would complain to the user. */
const KNOWN_TO = /^(?:2[0-4])\./

export function settingsFor(nodeVersion: string): readonly string[] {
  return KNOWN_TO.test(nodeVersion) ? ENGINE_SETTINGS : []
}

/** For the rest of the process, which is this step's own. */
export function setEngine(): void {
  for (const setting of settingsFor(process.versions.node)) setFlagsFromString(setting)
}
