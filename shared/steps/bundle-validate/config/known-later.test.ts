import { expect, test } from '@jest/globals'
import { Entries } from './entries.ts'
import { takenText } from './known-later.ts'
import { mapValue, numberValue, textValue } from './make.ts'
import { NO_PLACES } from './places.ts'

const text = (value: string) => textValue(value, NO_PLACES)

/** Of these Databricks CLI 1.12.1 says "file … not found" as they stand there. */
test.each(['src/a.py', `\${resources.jobs.j.id}`, `\${vars.root}/a.py`, `a-\${artifacts.a.path}`, ''])(
  '%s is taken as it stands there',
  (value) => expect(takenText(text(value))).toBe(value),
)

test.each([`\${workspace.current_user.userName}`, `\${resources.a.b.c}/\${var.gone}`, `\${bundle.x[0]}`])(
  '%s is something else by then',
  (value) => expect(takenText(text(value))).toBeUndefined(),
)

test('what is no text', () => {
  for (const value of [undefined, numberValue(1, NO_PLACES), mapValue(Entries.none, NO_PLACES)]) {
    expect(takenText(value)).toBeUndefined()
  }
})
