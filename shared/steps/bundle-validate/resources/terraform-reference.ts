import { type ConfigPath, textOf, valueAt } from '../config/value.ts'
import { parseReference } from '../resolve/reference-path.ts'
import type { Target } from '../resolve/target.ts'
import type { Observation } from '../rules/rule.ts'
import { TERRAFORM_FIELDS } from './terraform-fields.ts'

/** References to fields that only Terraform knows, where the bundle is deployed with the given engine. */
export function* terraformReferences(target: Target, engine: 'direct' | 'terraform'): Generator<Observation> {
  const isTerraform = textOf(valueAt(target.config, ['bundle', 'engine'])) === 'terraform'
  if (isTerraform !== (engine === 'terraform')) return
  const isOfTerraform = (text: string) => text.startsWith('resources.') && isTerraformOnly(parseReference(text).path)
  for (const { text, path, at } of target.references.where(isOfTerraform)) {
    yield {
      message: `"\${${text}}" is a field of Terraform, and bundles have none of that name.`,
      at,
      path,
      hint: 'Refer to a field of the bundle, or write the value itself.',
    }
  }
}

/** Written or not: the Databricks CLI (1.12.1) drops what bundles have no field for. */
function isTerraformOnly([, type, , field]: ConfigPath): boolean {
  return typeof type === 'string' && typeof field === 'string' && TERRAFORM_FIELDS.get(type)?.has(field) === true
}
