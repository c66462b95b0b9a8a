import { everyReference } from '../config/reference.ts'
import { remembered } from '../config/remembered.ts'
import { placeOf } from '../config/value.ts'
import { textsOf } from '../resolve/texts.ts'
import { MAX_ROUNDS } from '../resolve/tokens.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'reference-malformed',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'Almost a reference, which is left as plain text',
  why: `A reference is \`\${var.name}\` without blanks, with a dot, and closed. Anything else is plain text to the Databricks CLI, which says nothing and deploys it as it stands: a path or a table name that contains \`\${var name}\`.`,
  bad: `bundle:
  name: fraud
variables:
  stage: { default: dev }
resources:
  jobs:
    train: { name: "Train \${var stage} \${var.stage}" }
`,
  good: `bundle:
  name: fraud
variables:
  stage: { default: dev }
resources:
  jobs:
    train: { name: "Train \${var.stage}" }
`,
  *checkBundle({ config }) {
    for (const { text, path } of textsOf(config, isSuspicious)) {
      if (path[0] === 'scripts') continue
      const rest = withoutReferences(spelt(text.value))
      for (const [written] of rest.matchAll(NEAR)) {
        const shown = written.length > MOST_SHOWN ? `${written.slice(0, MOST_SHOWN)}…` : written
        yield {
          message: `"${shown}" is not a reference, so it stays as it is written.`,
          at: placeOf(text),
          path,
          hint: nextStep(written),
        }
      }
    }
  },
}

function nextStep(written: string): string {
  if (!written.endsWith('}')) return 'Close it with "}".'
  if (/[=?!('"|&<>]/.test(written)) {
    return 'A reference names one value and computes nothing; write what differs in a target under that target.'
  }
  return `Write it as \${var.name}, without blanks.`
}

/** With something in the place of each reference that the name of another is put together from. */
function spelt(text: string): string {
  let rest = text
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = rest.replace(everyReference(rest), (all, _path, index: number) => (isOpened(rest, index) ? 'x' : all))
    if (next === rest) break
    rest = next
  }
  return rest
}

/** Whether a reference that is not yet closed begins before the place. */
function isOpened(text: string, index: number): boolean {
  return text.lastIndexOf(`\${`, index - 1) > text.lastIndexOf('}', index - 1)
}

function withoutReferences(text: string): string {
  return text.replace(everyReference(text), '')
}

/** Whether something in it begins like a reference and is none. */
function isSuspicious(text: string): boolean {
  return text.includes(`\${`) && holdsMore(text)
}
const holdsMore = remembered((text: string) => withoutReferences(text).includes(`\${`))

/** Begins like a reference of ours, and is none; or computes something of one. */
const NEAR =
  /(?<!\$)\$\{(?:\s*(?:var|variables|bundle|workspace|resources|artifacts)\b|[^{}\n]*[\s(!](?:var|bundle|workspace|resources)\.)[^{}\n]*\}?/gi
const MOST_SHOWN = 60
