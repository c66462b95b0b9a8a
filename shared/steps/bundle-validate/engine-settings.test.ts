import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { ENGINE_SETTINGS, settingsFor } from './engine-settings.ts'

test('this V8 knows every setting: it has no word to say about them', () => {
  const program = `require('v8').setFlagsFromString(process.argv[1])`
  for (const setting of ENGINE_SETTINGS) {
    const { status, stderr } = spawnSync(process.execPath, ['-e', program, '--', setting], { encoding: 'utf8' })
    expect({ setting, status, stderr }).toEqual({ setting, status: 0, stderr: '' })
  }
})

test('only versions that are known to know them are set', () => {
  expect(settingsFor('20.20.2')).toEqual(ENGINE_SETTINGS)
  expect(settingsFor('24.0.0')).toEqual(ENGINE_SETTINGS)
  for (const version of ['18.20.0', '26.0.0', '240.1.0']) expect(settingsFor(version)).toEqual([])
})
