import { defineStep } from '../../shared/kernel/index.ts'

/** A step with an input of every kind, for the generator's tests. */
export const sampleStep = defineStep({
  id: 'sample-step',
  task: { name: 'CountersignSample', id: '00000000-1111-4222-8333-444444444444' },
  title: 'Sample',
  summary: 'Is `it` | so?',
  doc: 'Asks [the page](https://example.com/page) whether **it** is so.',
  branding: { icon: 'check', color: 'green' },
  permissions: { contents: 'read', 'pull-requests': 'write' },
  limits: ['At most `3` of them.'],
  inputs: {
    plainText: { kind: 'text', label: 'Text', doc: 'Some text.', default: 'a "quoted": default' },
    somePath: { kind: 'path', label: 'Path', doc: 'A path.', required: true, example: 'it’s here' },
    apiKey: { kind: 'secret', label: 'Key', doc: 'A secret.' },
    manyLines: { kind: 'lines', label: 'Lines', doc: 'Many.', default: ['one', 'two'] },
    oneOf: { kind: 'choice', values: ['left', 'right'], default: 'left', label: 'Side', doc: 'A side.' },
    dryRun: { kind: 'boolean', default: false, label: 'Dry run', doc: 'Only tells.' },
    howMany: { kind: 'integer', min: 1, max: 9, default: 3, label: 'Count', doc: 'A count.' },
    ratio: { kind: 'number', min: 0.5, label: 'Ratio', doc: 'A ratio.' },
  },
  outputs: { answerGiven: { doc: 'The answer.' } },
  example: { 'some-path': 'models/a b', 'dry-run': 'true' },
  load: () => Promise.reject(new Error('only its definition is of use')),
})
