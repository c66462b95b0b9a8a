import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { settingsFor } from './engine-settings.ts'

test('this V8 knows every setting: it has no word to say about them', () => {
  const program = `require('v8').setFlagsFromString(process.argv[1])`
  const { compiling, collecting } = settingsFor('24.0.0')
  for (const setting of new Set([...settingsFor(process.versions.node).compiling, ...compiling, ...collecting])) {
    const { status, stderr } = spawnSync(process.execPath, ['-e', program, '--', setting], { encoding: 'utf8' })
    expect({ setting, status, stderr }).toEqual({ setting, status: 0, stderr: '' })
  }
})

test('only versions that are known to know them are set', () => {
  const { compiling, collecting } = settingsFor('24.0.0')
  expect([compiling.length > 0, collecting.length > 0]).toEqual([true, true])
  expect(settingsFor('22.1.0')).toEqual({ compiling, collecting })
  expect(settingsFor('20.20.2')).toEqual({ compiling: expect.arrayContaining([...compiling]), collecting: [] })
  for (const version of ['18.20.0', '26.0.0', '240.1.0', '200.0.0']) {
    expect(settingsFor(version)).toEqual({ compiling: [], collecting: [] })
  }
})
