import type { Finding, Json, Section, Tone } from '../../../kernel/index.ts'
import type { Change, Direction } from '../config/changes/compare.ts'
import type { ChosenGate, GateChanges } from '../config/choose.ts'
import type { ModeReading } from '../mode.ts'

type Told = Pick<ModeReading, 'grounds' | 'sections' | 'findings' | 'data'>

/** What a mode has measured, with what is to be said of the gate file. */
export function withGateFile(read: ModeReading, chosen: ChosenGate): ModeReading {
  const { grounds, sections, findings, data } = describeGateFile(chosen)
  return {
    ...read,
    grounds: [...grounds, ...read.grounds],
    sections: [...sections, ...read.sections],
    findings: [...findings, ...read.findings],
    data: { ...data, ...read.data },
  }
}

/** Which gate file counted, what inputs named instead of it, and what this change does to it. */
function describeGateFile({ gate, from, changes }: ChosenGate): Told {
  const named = (['candidate', 'champion'] as const).flatMap((role) => {
    const { name, insteadOf } = gate.data[role] ?? {}
    return insteadOf === undefined ? [] : [{ role, name, insteadOf }]
  })
  const file = from === undefined ? gate.file : gate.file.replace(`${from.ref}:`, '')
  return {
    grounds: [
      ...(from === undefined ? [] : [['Gate read from', `${from.ref}, commit ${from.commit}`] as const]),
      ...named.map(
        ({ role, insteadOf }) =>
          [`${capital(role)} in the gate file`, `${insteadOf}; overridden by the input ${role}`] as const,
      ),
    ],
    sections: changes === undefined ? [] : changesSection(changes, from !== undefined),
    findings: changes === undefined ? [] : changeFindings(changes, from !== undefined),
    data: {
      config: { file, sha256: gate.digest, ref: from?.ref, commit: from?.commit },
      ...(named.length === 0
        ? {}
        : {
            overridden: Object.fromEntries(
              named.map(({ role, name, insteadOf }) => [role, { file: insteadOf, input: name }]),
            ),
          }),
      ...(changes === undefined ? {} : { configChanges: changesData(changes) }),
    },
  }
}

const TONES: Readonly<Record<Direction, Tone>> = { relaxed: 'warn', tightened: 'pass', changed: 'warn' }

function changesSection({ ref, file, changes, unknown }: GateChanges, isProtected: boolean): Section[] {
  const title = 'Changes of the gate'
  const counted = isProtected
    ? `The verdict goes by the file of ${ref}.`
    : `The verdict goes by the file of this change.`
  if (changes === undefined)
    return [
      {
        kind: 'text',
        title,
        paragraphs: [`What ${file} asks for differently from ${ref} is not known: ${unknown}. ${counted}`],
      },
    ]
  if (changes.length === 0) return []
  return [
    {
      kind: 'table',
      title,
      note: `What ${file} asks for differently from ${ref}. ${counted}`,
      columns: ['What', 'Field', 'Before', 'After', 'Direction'].map((column) => ({ title: column })),
      rows: changes.map(({ subject, field, before, after, direction, at }) => [
        { text: subject, at },
        field,
        before ?? 'none',
        after ?? 'none',
        { text: direction, tone: TONES[direction] },
      ]),
      collapsed: changes.length > 25,
    },
  ]
}

function changeFindings({ ref, file, changes, unknown, problems }: GateChanges, isProtected: boolean): Finding[] {
  if (problems !== undefined)
    return problems.map(({ message, at, hint }) => ({
      ruleId: 'model-gate/gate-invalid',
      severity: 'warning',
      message: `The gate file of this change is not valid: ${message}`,
      at: at ?? { file },
      ...(hint === undefined ? {} : { hint }),
    }))
  if (changes === undefined)
    return [
      {
        ruleId: 'model-gate/gate-changes-unknown',
        severity: isProtected ? 'warning' : 'note',
        message: `What this change does to the gate is not known: ${unknown}.`,
        at: { file },
        ...(isProtected
          ? {}
          : { hint: `Give config-ref: then the gate of ${ref} counts, whatever a change does to it.` }),
      },
    ]
  return changes.map((change) => changeFinding(change, ref, isProtected))
}

function changeFinding(
  { subject, field, before, after, direction, at }: Change,
  ref: string,
  isProtected: boolean,
): Finding {
  const what = field === '' ? subject : `${subject}: ${field}`
  const how =
    before === undefined
      ? `is new: ${after}`
      : after === undefined
        ? `is gone; it was ${before}`
        : `goes from ${before} to ${after}`
  const counts = isProtected
    ? `The verdict goes by ${ref}; the change counts once it is merged.`
    : 'The verdict goes by the file of this change; with config-ref it would go by that of the branch.'
  return {
    ruleId: `model-gate/gate-${direction}`,
    severity: direction === 'tightened' ? 'note' : 'warning',
    message: `The gate is ${direction}: ${what} ${how}. ${counts}`,
    at,
    fingerprint: `${subject}/${field}`,
    ...(before === undefined ? {} : { expected: before }),
    ...(after === undefined ? {} : { measured: after }),
  }
}

function changesData({ ref, commit, changes, unknown }: GateChanges): Json {
  return {
    ref,
    commit,
    unknown,
    changes: changes?.map(({ subject, field, before, after, direction }) => ({
      subject,
      field,
      before,
      after,
      direction,
    })),
  }
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
