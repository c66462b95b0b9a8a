import { didYouMean } from '../../../kernel/suggest.ts'
import { placeOf, textOf, valueAt } from '../config/value.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'condition-operator-unknown',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A condition uses an operator that does not exist',
  why: 'The jobs service knows six operators, written as words: `EQUAL_TO`, `NOT_EQUAL`, `GREATER_THAN`, `GREATER_THAN_OR_EQUAL`, `LESS_THAN` and `LESS_THAN_OR_EQUAL`. It refuses any other. The first two compare texts (`12.0` is not `12`), the others numbers.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: good_enough
          condition_task: { op: ">=", left: "{{job.parameters.auc}}", right: "0.9" }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: good_enough
          condition_task: { op: GREATER_THAN_OR_EQUAL, left: "{{job.parameters.auc}}", right: "0.9" }
`,
  taskKeys: ['condition_task'],
  *checkTask(task, job) {
    const value = valueAt(task.value, ['condition_task', 'op'])
    const operator = textOf(value)
    if (operator === undefined || OPERATORS.includes(operator)) return
    const meant = SIGNS.get(operator)
    yield {
      message: `Task "${task.name}" of the job "${job.key}" compares with "${operator}", which is no operator.${
        meant === undefined ? didYouMean(operator, OPERATORS) : ` Did you mean "${meant}"?`
      }`,
      at: placeOf(value),
      path: [...task.path, 'condition_task', 'op'],
      hint: `The operators are ${OPERATORS.join(', ')}.`,
    }
  },
}

const OPERATORS = ['EQUAL_TO', 'NOT_EQUAL', 'GREATER_THAN', 'GREATER_THAN_OR_EQUAL', 'LESS_THAN', 'LESS_THAN_OR_EQUAL']
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['=', 'EQUAL_TO'],
  ['==', 'EQUAL_TO'],
  ['EQUAL', 'EQUAL_TO'],
  ['EQUALS', 'EQUAL_TO'],
  ['!=', 'NOT_EQUAL'],
  ['<>', 'NOT_EQUAL'],
  ['NOT_EQUAL_TO', 'NOT_EQUAL'],
  ['>', 'GREATER_THAN'],
  ['>=', 'GREATER_THAN_OR_EQUAL'],
  ['GREATER_THAN_OR_EQUAL_TO', 'GREATER_THAN_OR_EQUAL'],
  ['<', 'LESS_THAN'],
  ['<=', 'LESS_THAN_OR_EQUAL'],
  ['LESS_THAN_OR_EQUAL_TO', 'LESS_THAN_OR_EQUAL'],
])
