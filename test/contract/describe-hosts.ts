import { afterAll, beforeAll, describe } from '@jest/globals'
import type { Finding } from '../../shared/kernel/index.ts'
import { buildDriver, HOST_KINDS, type HostKind, type PlayOptions, play, type Run, removeDriver } from './faces.ts'
import type { Answer, Call } from './scenario.ts'

export type Play = (calls: readonly Call[], options?: PlayOptions) => Promise<Run>

/** The contract of the port: the same tests on every host. */
export function describeHosts(what: string, tests: (play: Play, kind: HostKind) => void): void {
  beforeAll(buildDriver)
  afterAll(removeDriver)
  describe.each(HOST_KINDS)(`%s host: ${what}`, (kind) => {
    tests((calls, options) => play(kind, calls, options), kind)
  })
}

/** What the calls returned; throws when one of them failed. */
export function values(run: Run): unknown[] {
  return run.answers.map((answer) => {
    if ('value' in answer) return answer.value
    throw new Error(`${answer.error.message}\n${run.stderr}`)
  })
}

/** The error of the last call. */
export function lastError(run: Run): Extract<Answer, { error: unknown }>['error'] {
  const answer = run.answers.at(-1)
  if (answer === undefined || 'value' in answer) throw new Error(`no error, but ${JSON.stringify(answer)}`)
  return answer.error
}

export function finding(part: Partial<Finding> = {}): Finding {
  return { ruleId: 'DQ-001', severity: 'error', message: 'A price is missing.', ...part }
}

/** How often a text stands in another. */
export function occurrences(text: string, part: string): number {
  return text.split(part).length - 1
}
