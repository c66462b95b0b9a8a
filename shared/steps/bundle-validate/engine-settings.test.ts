import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { settingsFor } from './engine-settings.ts'

test('this V8 knows every setting: it has no word to say about them', () => {
  const program = `require('v8').setFlagsFromString(process.argv[1])`
  for (const setting of settingsFor('24.0.0')) {
    const { status, stderr } = spawnSync(process.execPath, ['-e', program, '--', setting], { encoding: 'utf8' })
    expect({ setting, status, stderr }).toEqual({ setting, status: 0, stderr: '' })
  }
})

test('only versions that are known to know them are set', () => {
  const all = settingsFor('24.0.0')
  expect(all.length).toBeGreaterThan(0)
  expect(all).toEqual(expect.arrayContaining([...settingsFor('20.20.2')]))
  expect([settingsFor('20.20.2').length > 0, settingsFor('22.1.0')]).toEqual([true, all])
  for (const version of ['18.20.0', '26.0.0', '240.1.0', '200.0.0']) expect(settingsFor(version)).toEqual([])
})
