import { MAJORS, type Major, nodeOf, packageOf } from '../../tools/nodes/find.ts'

/** The Node versions that the hosts run us on, as far as this platform has them. Says loudly which are missing. */
export function nodesUnderTest(): { readonly major: Major; readonly node: string }[] {
  return MAJORS.flatMap((major) => {
    const node = nodeOf(major)
    if (node !== undefined) return [{ major, node }]
    process.stderr.write(`\nNOT TESTED on Node ${major}: no ${packageOf(major)} here (see tools/nodes.ts).\n\n`)
    return []
  })
}
