/** Colours by role. A test holds every pair that carries text to a contrast of 4.5 : 1 (WCAG 2.2, AA), graphics to 3 : 1. */
export const THEMES = {
  light: {
    page: '#f5f6f8',
    card: '#ffffff',
    sunken: '#f0f2f5',
    line: '#d8dde4',
    text: '#1b2430',
    quiet: '#566272',
    link: '#1c56c9',
    pass: '#15743a',
    warn: '#8a5800',
    fail: '#b3261e',
    muted: '#5c6775',
    passBack: '#e4f4e9',
    warnBack: '#fbf0d9',
    failBack: '#fdebe9',
    mutedBack: '#eceff3',
    series1: '#1c56c9',
    series2: '#b35900',
    series3: '#00766b',
    series4: '#a3308f',
  },
  dark: {
    page: '#0e1318',
    card: '#161d25',
    sunken: '#1d2630',
    line: '#2f3a46',
    text: '#e4eaf1',
    quiet: '#9eabb9',
    link: '#84b1ff',
    pass: '#5fd08a',
    warn: '#e8b552',
    fail: '#ff8b82',
    muted: '#a3afbc',
    passBack: '#12301f',
    warnBack: '#33280f',
    failBack: '#3a1b1b',
    mutedBack: '#232d38',
    series1: '#84b1ff',
    series2: '#ffad5c',
    series3: '#4fd1bd',
    series4: '#f09ae0',
  },
} as const

/** The colours as custom properties: `passBack` → `--pass-back`, `series1` → `--series-1`. */
export function themeVariables(theme: keyof typeof THEMES): string {
  return Object.entries(THEMES[theme])
    .map(([name, colour]) => `--${name.replace(/[A-Z\d]/g, (letter) => `-${letter.toLowerCase()}`)}:${colour};`)
    .join('')
}
