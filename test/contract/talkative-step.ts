import { defineStep, kernelErrors, type StepDefinition, StepError } from '../../shared/kernel/index.ts'
import { hostileReport } from '../../shared/report/fixtures/hostile.ts'

export interface Talk {
  readonly secrets: readonly string[]
  readonly text: string
  readonly fails?: true
}

/** A step that masks the secrets and then says one text wherever a step can say something. */
export function talkativeStep({ secrets, text, fails }: Talk): StepDefinition {
  return defineStep({
    id: 'talkative',
    task: { name: 'Talkative', id: '' },
    title: 'Talkative',
    summary: '',
    doc: '',
    branding: { icon: '', color: '' },
    inputs: {},
    outputs: { said: { doc: '' } },
    example: {},
    load: async () => async (context) => {
      for (const secret of secrets) context.host.mask(secret)
      if (fails === true) {
        const problems = Array.from({ length: 30 }, () => ({ message: text, at: { file: text, line: 1 }, hint: text }))
        throw new StepError(kernelErrors.INPUT_INVALID, text, { hint: text, problems, cause: new Error(text) })
      }
      const { outcome, headline, checks, findings, sections, data, run } = hostileReport(text)
      const runFacts = run.facts ?? {}
      return { outcome, headline, checks, findings, sections, data, runFacts, outputs: { said: text } }
    },
  })
}
