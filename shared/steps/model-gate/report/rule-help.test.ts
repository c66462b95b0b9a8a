import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import type { Finding } from '../../../kernel/index.ts'
import { allMetrics } from '../metrics/registry.ts'
import { ruleHelp } from './rule-help.ts'

const finding = (ruleId: string): Finding => ({ ruleId, severity: 'error', message: 'wrong', hint: 'of this finding' })

test('a rule is explained by the definition of its metric, once however many findings it has', () => {
  const findings = [finding('model-gate/roc_auc'), finding('model-gate/roc_auc'), finding('model-gate/waived')]
  const [auc, waived, ...more] = ruleHelp(findings, allMetrics)
  expect(auc).toMatchObject({ id: 'model-gate/roc_auc', title: allMetrics.get('roc_auc')?.title })
  expect(auc?.help).toContain('sklearn.metrics.roc_auc_score')
  expect(auc?.help).not.toContain('`')
  expect([waived?.title, more]).toEqual(['A rule that is waived', []])
})

test('whatever else the step finds is explained, too', () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )
  const named = sources.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/ruleId: 'model-gate\/([\w-]+)'/g)].map(([, name]) => name),
  )
  const ids = new Set(
    [...named, ...['relaxed', 'tightened', 'changed'].map((way) => `gate-${way}`)].map((name) => `model-gate/${name}`),
  )
  expect(ids.size).toBeGreaterThan(12)
  const explained = ruleHelp([...ids].map(finding), allMetrics)
  expect(explained.map(({ id }) => id)).toEqual([...ids].sort())
})
