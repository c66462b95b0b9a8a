import { deployedTarget } from './deployed/deployed.ts'
import { deployFacts } from './deployed/facts.ts'
import { maskingOf } from './effective/masking.ts'
import { canonicalJson, printEffective, printTargets } from './effective/print.ts'
import type { Bundle } from './load/bundle.ts'
import type { Target } from './resolve/target.ts'
import type { BundleSchema } from './schema/schema.ts'

interface Printing {
  readonly targets: readonly string[] | undefined
  readonly print: string
  readonly schema: BundleSchema
}

/**
 * The targets as they would be deployed. One that was asked for is printed as the Databricks CLI prints it; several by
 * their names.
 */
export async function printDeployed(
  targets: readonly Target[],
  bundle: Bundle,
  { targets: asked, print, schema }: Printing,
): Promise<string> {
  const facts = await deployFacts(targets, bundle, schema)
  const printed = targets.map((target) => {
    const masking = maskingOf(target)
    const deployed = deployedTarget(target, facts, (value) => canonicalJson(value, masking))
    // A secret may stand where the deployment drops it, and elsewhere.
    const both = maskingOf(target, deployed)
    return [target.name, printEffective(deployed, { locations: print === 'locations', masking: both })] as const
  })
  const [only] = printed
  return asked?.length === 1 && only !== undefined ? only[1] : printTargets(printed)
}
