import { expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule } from './too-many-entries.ts'

const resource = (type: string, fields: string, more = '') =>
  root(`resources: { ${type}: { r: { ${fields} } } }\n${more}`)
const list = (length: number, item: (index: number) => string) =>
  `[${Array.from({ length }, (_, index) => item(index)).join(', ')}]`
const map = (length: number) => `{ ${Array.from({ length }, (_, index) => `k${index}: v`).join(', ')} }`
const ids = (length: number) => list(length, (index) => `{ id: i${index} }`)

test.each([
  ['tags of a job', resource('jobs', `tags: ${map(26)}`), '"tags" has 26 entries, and the service takes 25.'],
  [
    'tasks',
    resource('jobs', `tasks: ${list(1001, (at) => `{ task_key: t${at} }`)}`),
    '"tasks" has 1,001 entries, and the service takes 1,000.',
  ],
  [
    'destinations',
    resource('jobs', `webhook_notifications: { on_failure: ${ids(4)} }`),
    '"webhook_notifications.on_failure" has 4 entries',
  ],
  [
    'destinations of a task',
    resource('jobs', `tasks: [{ task_key: a, webhook_notifications: { on_start: ${ids(4)} } }]`),
    '"webhook_notifications.on_start" has 4',
  ],
  [
    'commands',
    resource('jobs', `tasks: [{ task_key: a, dbt_task: { commands: ${list(11, () => 'dbt run')} } }]`),
    '"dbt_task.commands" has 11',
  ],
  [
    'tags of the cluster of a job',
    resource('jobs', `job_clusters: [{ new_cluster: { custom_tags: ${map(46)} } }]`),
    '"custom_tags" has 46',
  ],
  ['tags of a pipeline', resource('pipelines', `tags: ${map(26)}`), '"tags" has 26'],
  [
    'addresses',
    resource('quality_monitors', `notifications: { on_failure: { email_addresses: ${list(6, (at) => `a${at}`)} } }`),
    'has 6 entries',
  ],
  ['what a preset adds', resource('jobs', `tags: ${map(25)}`, 'presets: { tags: { desk: rates } }\n'), '"tags" has 26'],
])('%s', async (_, files, message) => {
  expect(await saidBy(rule, files)).toEqual([expect.stringContaining(message)])
})

test.each([
  ['as many as may be', resource('jobs', `tags: ${map(25)}, webhook_notifications: { on_failure: ${ids(3)} }`)],
  [
    'each kind of notification counts for itself',
    resource('jobs', `webhook_notifications: { on_failure: ${ids(3)}, on_start: ${ids(3)} }`),
  ],
])('no finding: %s', async (_, files) => expect(await saidBy(rule, files)).toEqual([]))
