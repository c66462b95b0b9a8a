import { describe, expect, test } from '@jest/globals'
import { findingsOf, said } from '../testing/bundle.ts'
import { rule as conditionOperatorUnknown } from './condition-operator-unknown.ts'
import { rule as cronInvalid } from './cron-invalid.ts'
import { rule as outcomeImpossible } from './outcome-impossible.ts'
import { rule as retriesBesideForEach } from './retries-beside-for-each.ts'
import type { Rule } from './rule.ts'
import { rule as scheduleBesideContinuous } from './schedule-beside-continuous.ts'
import { rule as selfRunningJob } from './self-running-job.ts'
import { rule as taskCycle } from './task-cycle.ts'
import { rule as taskDependsOnMissing } from './task-depends-on-missing.ts'
import { rule as taskKeyDuplicate } from './task-key-duplicate.ts'
import { rule as taskValueMissing } from './task-value-missing.ts'
import { rule as timeZoneInvalid } from './time-zone-invalid.ts'

/** A bundle with the job `train`, whose text starts in column 7 of line 6. */
function job(text: string, rest = ''): string {
  return `bundle:\n  name: fraud\nresources:\n  jobs:\n    train:\n${text.trimEnd().replaceAll(/^/gmu, '      ')}\n${rest}`
}

type Case = readonly [title: string, rule: Rule, files: string, lines: readonly string[]]

const TASKS: readonly Case[] = [
  [
    'a dependency on a key that a variable holds is judged where it is used',
    taskDependsOnMissing,
    job(
      `tasks:\n  - task_key: \${var.first}\n  - task_key: b\n    depends_on: [{ task_key: "\${var.first}" }, { task_key: "\${var.other}" }]`,
      'variables:\n  first: { default: a }\n  other: { default: c }\n',
    ),
    [
      'databricks.yml:9:66 task-depends-on-missing[default] Task "b" of the job "train" depends on "c", which is no task of the job.',
    ],
  ],
  [
    'with a key that only the workspace knows, any dependency may be right',
    taskDependsOnMissing,
    job(`tasks:\n  - task_key: "\${resources.schemas.s.id}"\n  - task_key: b\n    depends_on: [{ task_key: c }]`),
    [],
  ],
  [
    'a target may add the task that is depended on, and another not',
    taskDependsOnMissing,
    job(
      'tasks:\n  - task_key: b\n    depends_on: [{ task_key: a }]',
      'targets:\n  dev:\n    resources: { jobs: { train: { tasks: [{ task_key: a }] } } }\n  prod:\n    mode: production\n    workspace: { root_path: /Workspace/fraud }\n',
    ),
    [
      'databricks.yml:8:36 task-depends-on-missing[prod] Task "b" of the job "train" depends on "a", which is no task of the job.',
    ],
  ],
  ['a job without tasks, and one whose tasks are no list', taskDependsOnMissing, job('tasks: {}'), []],
  [
    'a value of a task that is not there, wherever it is put in',
    taskValueMissing,
    job(
      'tasks:\n  - task_key: fit\n    notebook_task: { base_parameters: { a: "x {{ tasks.fits.values.b }}", c: "{{tasks.fit.run_id}} {{job.id}} {{task.name}}" } }\n  - task_key: each\n    for_each_task:\n      inputs: "{{tasks.list.values.l}}"\n      task: { task_key: one, python_wheel_task: { parameters: ["{{input}}", "{{tasks.gone.result_state}}"] } }',
    ),
    [
      'databricks.yml:11:21 task-value-missing[default] Task "each" of the job "train" takes "{{tasks.list.values.l}}", and the job has no task "list".',
      'databricks.yml:12:83 task-value-missing[default] Task "one" of the job "train" takes "{{tasks.gone.result_state}}", and the job has no task "gone".',
      'databricks.yml:8:50 task-value-missing[default] Task "fit" of the job "train" takes "{{ tasks.fits.values.b }}", and the job has no task "fits". Did you mean "fit"?',
    ],
  ],
  [
    'with a key that only the workspace knows, any value may be there',
    taskValueMissing,
    job(
      `tasks:\n  - task_key: "\${resources.schemas.s.id}"\n  - task_key: b\n    condition_task: { op: EQUAL_TO, left: "{{tasks.a.values.b}}", right: "1" }`,
    ),
    [],
  ],
  [
    'the whole cycle is named, from its first task on',
    taskCycle,
    job(
      'tasks:\n  - task_key: a\n    depends_on: [{ task_key: b }]\n  - task_key: b\n    depends_on: [{ task_key: c }]\n  - task_key: c\n    depends_on: [{ task_key: a }]\n  - task_key: d\n    depends_on: [{ task_key: a }]',
    ),
    ['databricks.yml:8:36 task-cycle[default] Tasks of the job "train" wait for each other: a → b → c → a.'],
  ],
  [
    'a task can wait for itself, and a target can close a cycle',
    taskCycle,
    job(
      'tasks:\n  - task_key: a\n    depends_on: [{ task_key: a }]\n  - task_key: b\n    depends_on: [{ task_key: c }]\n  - task_key: c',
      'targets:\n  dev: {}\n  test:\n    resources:\n      jobs:\n        train:\n          tasks:\n            - task_key: c\n              depends_on: [{ task_key: b }]\n',
    ),
    [
      'databricks.yml:10:36 task-cycle[test] Tasks of the job "train" wait for each other: b → c → b.',
      'databricks.yml:8:36 task-cycle[dev,test] Task "a" of the job "train" depends on itself.',
    ],
  ],
  [
    'a diamond is no cycle',
    taskCycle,
    job(
      'tasks:\n  - task_key: a\n  - task_key: b\n    depends_on: [{ task_key: a }]\n  - task_key: c\n    depends_on: [{ task_key: a }]\n  - task_key: d\n    depends_on: [{ task_key: b }, { task_key: c }]',
    ),
    [],
  ],
  [
    'two tasks of one list; a target may repeat a key, but not twice',
    taskKeyDuplicate,
    job(
      'tasks:\n  - task_key: a\n  - task_key: b\n  - task_key: a\n  - task_key: a',
      'targets:\n  dev:\n    resources:\n      jobs:\n        train:\n          tasks:\n            - task_key: b\n              timeout_seconds: 60\n            - task_key: b\n',
    ),
    [
      'databricks.yml:10:21 task-key-duplicate The job "train" has two tasks with the key "a", which are merged into one.',
      'databricks.yml:19:25 task-key-duplicate The job "train" has two tasks with the key "b", which are merged into one.',
      'databricks.yml:9:21 task-key-duplicate The job "train" has two tasks with the key "a", which are merged into one.',
    ],
  ],
  [
    'keys that are the same reference are not judged',
    taskKeyDuplicate,
    job(`tasks:\n  - task_key: \${var.a}\n  - task_key: \${var.a}`, 'variables: { a: { default: x } }\n'),
    [],
  ],
  [
    'an outcome is true or false, of a condition',
    outcomeImpossible,
    job(
      `tasks:\n  - task_key: if\n    condition_task: { op: EQUAL_TO, left: "1", right: "1" }\n  - task_key: run\n    depends_on:\n      - { task_key: if, outcome: true }\n      - { task_key: if, outcome: "yes" }\n      - { task_key: if, outcome: "\${resources.jobs.x.id}" }\n      - { task_key: gone, outcome: "true" }\n  - task_key: then\n    depends_on: [{ task_key: run, outcome: "true" }, { task_key: run }]`,
    ),
    [
      'databricks.yml:12:40 outcome-impossible[default] Task "run" of the job "train" waits for the outcome "yes" of "if".',
      'databricks.yml:16:50 outcome-impossible[default] Task "then" of the job "train" waits for an outcome of "run", which is not a condition_task.',
    ],
  ],
  [
    'operators, also inside of a loop',
    conditionOperatorUnknown,
    job(
      `tasks:\n  - task_key: a\n    condition_task: { op: EQUALTO, left: a, right: b }\n  - task_key: b\n    for_each_task:\n      inputs: "[1]"\n      task:\n        task_key: c\n        condition_task: { op: ">", left: a, right: b }\n  - task_key: d\n    condition_task: { op: "\${resources.jobs.x.id}", left: a, right: b }`,
    ),
    [
      'databricks.yml:14:37 condition-operator-unknown[default] Task "c" of the job "train" compares with ">", which is no operator. Did you mean "GREATER_THAN"?',
      'databricks.yml:8:33 condition-operator-unknown[default] Task "a" of the job "train" compares with "EQUALTO", which is no operator. Did you mean "EQUAL_TO"?',
    ],
  ],
  [
    'only in the target that has both; what is empty is no schedule',
    scheduleBesideContinuous,
    job(
      'continuous: { pause_status: PAUSED }\nschedule: {}',
      'targets:\n  dev: {}\n  prod:\n    resources:\n      jobs: { train: { schedule: { quartz_cron_expression: "0 0 5 * * ?", timezone_id: UTC } } }\n',
    ),
    ['databricks.yml:6:7 schedule-beside-continuous[prod] The job "train" has a schedule and is continuous.'],
  ],
  [
    'every setting of retries, unless it says nothing; without a loop all is well',
    retriesBesideForEach,
    job(
      'tasks:\n  - task_key: a\n    max_retries: -1\n    min_retry_interval_millis: 1000\n    retry_on_timeout: true\n    for_each_task: { inputs: "[1]", task: { task_key: i, max_retries: 2 } }\n  - task_key: b\n    max_retries: 0\n    retry_on_timeout: false\n    for_each_task: { inputs: "[1]", task: { task_key: i } }\n  - task_key: c\n    max_retries: 3',
    ),
    [
      'databricks.yml:10:11 retries-beside-for-each[default] Task "a" of the job "train" sets retry_on_timeout beside its for_each_task, which cannot be retried.',
      'databricks.yml:8:11 retries-beside-for-each[default] Task "a" of the job "train" sets max_retries beside its for_each_task, which cannot be retried.',
      'databricks.yml:9:11 retries-beside-for-each[default] Task "a" of the job "train" sets min_retry_interval_millis beside its for_each_task, which cannot be retried.',
    ],
  ],
  [
    'jobs that run each other, also from inside of a loop',
    selfRunningJob,
    job(
      `tasks:\n  - task_key: a\n    for_each_task:\n      inputs: "[1]"\n      task: { task_key: i, run_job_task: { job_id: "\${resources.jobs.score.id}" } }`,
      `    score:\n      tasks: [{ task_key: b, run_job_task: { job_id: "\${resources.jobs.train.id}" } }]\n    watch:\n      tasks: [{ task_key: c, run_job_task: { job_id: "\${resources.jobs.train.id}" } }]\n`,
    ),
    ['databricks.yml:10:58 self-running-job[default] Jobs run each other without end: train → score → train.'],
  ],
  [
    'the id of a job that is not in the bundle',
    selfRunningJob,
    job('tasks: [{ task_key: a, run_job_task: { job_id: 17 } }]'),
    [],
  ],
]

const SCHEDULES: readonly Case[] = [
  [
    'a schedule from a variable is placed where it is used; a target overrides it',
    cronInvalid,
    job(
      `schedule:\n  quartz_cron_expression: \${var.when}\n  timezone_id: UTC`,
      'variables:\n  when: { default: 0 0 4 * * * }\ntargets:\n  dev: {}\n  prod: { variables: { when: "0 0 4 * * ?" } }\n',
    ),
    [
      'databricks.yml:7:33 cron-invalid[dev] The schedule "0 0 4 * * *" of the job "train" is not a Quartz expression: neither the day of month nor the day of week is "?".',
    ],
  ],
  [
    'pipelines, monitors and alerts have schedules, too',
    cronInvalid,
    'resources:\n  pipelines:\n    p: { trigger: { cron: { quartz_cron_schedule: daily, timezone_id: UTC } } }\n  quality_monitors:\n    m: { schedule: { quartz_cron_expression: daily, timezone_id: UTC } }\n  alerts:\n    a: { schedule: { quartz_cron_schedule: daily, timezone_id: UTC } }\nbundle: { name: fraud }\n',
    [
      'databricks.yml:3:51 cron-invalid[default] The schedule "daily" of the pipeline "p" is not a Quartz expression: it has one field, and Quartz wants 6 or 7.',
      'databricks.yml:5:46 cron-invalid[default] The schedule "daily" of the quality monitor "m" is not a Quartz expression: it has one field, and Quartz wants 6 or 7.',
      'databricks.yml:7:44 cron-invalid[default] The schedule "daily" of the alert "a" is not a Quartz expression: it has one field, and Quartz wants 6 or 7.',
    ],
  ],
]

describe('tasks and jobs', () => {
  test.each([...TASKS, ...SCHEDULES])('%s', async (_, rule, files, lines) => {
    const found = await said(files, [rule])
    expect(found.filter((line) => line.includes(` ${rule.id}`))).toEqual(lines)
  })

  test('a cycle shows each of its dependencies', async () => {
    const [cycle] = (await findingsOf(taskCycle.bad, [taskCycle])).filter(({ rule }) => rule.id === taskCycle.id)
    expect(cycle?.related?.map(({ at, message }) => `${at.line}: ${message}`)).toEqual([
      '8: "features" depends on "fit".',
      '11: "fit" depends on "features".',
    ])
  })
})

describe('time zones', () => {
  test.each([
    'Europe/Zurich',
    'America/Argentina/Buenos_Aires',
    'US/Eastern',
    'Asia/Calcutta',
    'America/Port-au-Prince',
    'Africa/Dar_es_Salaam',
    'Europe/Isle_of_Man',
    'Etc/GMT+5',
    'UTC',
    'GMT',
    'GMT+1',
    'GMT-03:30',
    'UTC+01:00',
    '+02:00',
    'Z',
    'EST5EDT',
    'GB',
    'W-SU',
    'PST',
    'JST',
    'GMT0',
    'America/Indiana/Indianapolis',
    'Antarctica/DumontDUrville',
    'Etc/UCT',
    'Brazil/East',
    `\${resources.jobs.x.id}`,
  ])('%s is one', async (zone) => {
    expect(await zoneSaid(zone)).toEqual([])
  })

  test.each([
    ['europe/zurich', 'The time zone "europe/zurich" of the job "train" is misspelled: case matters.'],
    ['us/eastern', 'The time zone "us/eastern" of the job "train" is misspelled: case matters.'],
    ['utc', 'The time zone "utc" of the job "train" is misspelled: case matters.'],
    ['Europe/Zürich', 'The time zone "Europe/Zürich" of the job "train" does not exist. Did you mean "Europe/Zurich"?'],
    ['Europe/Bern', 'The time zone "Europe/Bern" of the job "train" does not exist. Did you mean "Europe/Berlin"?'],
    ['CEST', 'The time zone "CEST" of the job "train" does not exist.'],
    ['London', 'The time zone "London" of the job "train" does not exist.'],
  ])('%s is none', async (zone, message) => {
    expect(await zoneSaid(zone)).toEqual([`databricks.yml:8:22 time-zone-invalid[default] ${message}`])
  })

  async function zoneSaid(zone: string): Promise<string[]> {
    const text = job(`schedule:\n  quartz_cron_expression: 0 0 4 * * ?\n  timezone_id: "${zone}"`)
    const found = await said(text, [timeZoneInvalid])
    return found.filter((line) => line.includes(timeZoneInvalid.id))
  }
})
