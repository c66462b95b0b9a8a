import { describe, expect, test } from '@jest/globals'
import { THEMES } from './theme.ts'

/** Relative luminance and contrast as WCAG 2.2 defines them: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

test('contrast is that of WCAG: black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  // The example that WebAIM and others give for the limit of 4.5 : 1.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

describe.each(Object.entries(THEMES))('%s', (_, theme) => {
  const backs = ['page', 'card', 'sunken'] as const
  const texts = ['text', 'quiet', 'link', 'pass', 'warn', 'fail', 'muted'] as const
  test.each(texts.flatMap((text) => backs.map((back) => [text, back] as const)))('%s is read on %s', (text, back) => {
    expect(contrast(theme[text], theme[back])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['pass', 'warn', 'fail', 'muted'] as const)('%s is read on its badge', (tone) => {
    expect(contrast(theme[tone], theme[`${tone}Back`])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['series1', 'series2', 'series3', 'series4'] as const)('%s is seen on a card', (series) => {
    expect(contrast(theme[series], theme.card)).toBeGreaterThanOrEqual(3)
  })
})
