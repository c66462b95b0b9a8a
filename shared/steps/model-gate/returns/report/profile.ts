import type { Json, Section } from '../../../../kernel/index.ts'
import { type DatedProfile, span } from '../../profiles/registry.ts'

/** Which regulation's thresholds were applied, and what a reader ought to know of them. */
export function profileSections(dated: DatedProfile | undefined): Section[] {
  if (dated === undefined) return []
  const { profile } = dated
  return [
    {
      kind: 'table',
      title: `Profile ${profile.name}: ${profile.title}`,
      note: [`In force ${span(profile)}.`, ...profile.notes].join(' '),
      columns: [{ title: 'Source' }, { title: 'What it states' }, { title: 'Read' }],
      rows: profile.sources.map(({ citation, states, read }) => [
        citation,
        states,
        read === 'first-hand' ? 'the text itself' : 'as quoted by others',
      ]),
      collapsed: true,
    },
  ]
}

/** `basel-mar32: Basel Framework, …; in force from 2023-01-01` */
export function profileText({ profile }: DatedProfile): string {
  return `${profile.name}: ${profile.title}; in force ${span(profile)}`
}

export function profileData({ profile }: DatedProfile): Json {
  const { name, title, validFrom, validUntil, sources } = profile
  return { name, title, validFrom, validUntil, sources: sources.map(({ citation, read }) => ({ citation, read })) }
}
