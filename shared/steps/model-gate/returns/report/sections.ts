import type { Section } from '../../../../kernel/index.ts'
import type { Gate } from '../../config/gate.ts'
import type { ReturnData } from '../series.ts'
import type { ReturnSettings } from '../settings.ts'
import { attributionSections } from './attribution.ts'
import { profileSections } from './profile.ts'
import { riskSections } from './risk.ts'
import { signalSections } from './signal.ts'
import { strategySections } from './strategy.ts'
import { transformSections } from './transform.ts'

/** What the series look like, by task. */
export function returnSections({ model, rules }: Gate, data: ReturnData, settings: ReturnSettings): Section[] {
  switch (model.task) {
    case 'var':
      return [
        ...riskSections(data, settings),
        ...attributionSections(data, settings),
        ...transformSections(data),
        ...profileSections(settings.profile),
      ]
    case 'signal':
      return signalSections(data, rules)
    default:
      return strategySections(data, rules, settings)
  }
}
