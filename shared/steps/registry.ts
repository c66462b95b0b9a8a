import type { StepDefinition } from '../kernel/index.ts'

/** Every step by id, loaded lazily: a step that is not asked for costs nothing. Generated from the folders of `steps/`. */
export const steps: Readonly<Record<string, () => Promise<StepDefinition>>> = {
  'data-quality': () => import('./data-quality/definition.ts').then((module) => module.dataQuality),
}
