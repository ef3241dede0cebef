/**
 * Every colour on the screen, by what it is for. `tokens.test.ts` measures all pairs in `pairs`;
 * the theme turns each token into a CSS variable `--su-<name>`, so what is measured is what is shown.
 */
export type Scheme = 'light' | 'dark'

export type PillarKey = 'prevent' | 'pursue' | 'protect' | 'promote'

export const pillarKeys: readonly PillarKey[] = ['prevent', 'pursue', 'protect', 'promote']

const light = {
  page: '#f5f6f8',
  surface: '#ffffff',
  sunken: '#eceff3',
  line: '#d8dde5',
  edge: '#76829a',
  ink: '#152033',
  soft: '#48556b',
  accent: '#1d4273',
  accentHover: '#163459',
  onAccent: '#ffffff',
  accentTint: '#e6edf7',
  focus: '#1f5fbf',
  good: '#1b6b4a',
  goodTint: '#e3f3eb',
  warn: '#7f5000',
  warnTint: '#fdf1d6',
  bad: '#a8271b',
  badTint: '#fcebe8',
  example: '#5b3d00',
  exampleTint: '#fdeec4',
  prevent: '#2a6cb4',
  preventTint: '#e3f0f9',
  pursue: '#a44d2c',
  pursueTint: '#fcece0',
  protect: '#054a2b',
  protectTint: '#def3ec',
  promote: '#872664',
  promoteTint: '#f9e8f1',
  onPillar: '#ffffff',
} as const

export type Token = keyof typeof light

const dark: Record<Token, string> = {
  page: '#0e141d',
  surface: '#161e2a',
  sunken: '#1e2836',
  line: '#2e3a4b',
  edge: '#74839b',
  ink: '#e8edf4',
  soft: '#a9b6c8',
  accent: '#9dbdeb',
  accentHover: '#b9d0f2',
  onAccent: '#0d1c31',
  accentTint: '#1d2d45',
  focus: '#8fb8f5',
  good: '#6fcba0',
  goodTint: '#14302a',
  warn: '#e8b65a',
  warnTint: '#35291a',
  bad: '#f59a8d',
  badTint: '#3a2024',
  example: '#f3d48a',
  exampleTint: '#362b14',
  prevent: '#72b5f9',
  preventTint: '#15293a',
  pursue: '#eb793b',
  pursueTint: '#38251b',
  protect: '#7aeab3',
  protectTint: '#132e2a',
  promote: '#e195b2',
  promoteTint: '#34222f',
  onPillar: '#0e141d',
}

export const tokens: Record<Scheme, Record<Token, string>> = { light, dark }

export interface ColourPair {
  readonly front: Token
  readonly back: Token
  /** WCAG 2.2: text needs 4.5:1 (1.4.3), edges of controls, focus rings and marks 3:1 (1.4.11). */
  readonly use: 'text' | 'shape'
}

const pair = (use: ColourPair['use'], fronts: readonly Token[], backs: readonly Token[]): ColourPair[] =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, use })))

/** All pairs in which colours meet. A new combination on a screen is added here first. */
export const pairs: readonly ColourPair[] = [
  ...pair('text', ['ink', 'soft'], ['page', 'surface', 'sunken', 'accentTint']),
  ...pair('text', ['ink'], ['goodTint', 'warnTint', 'badTint', 'exampleTint']),
  ...pair('text', ['accent'], ['page', 'surface', 'sunken', 'accentTint']),
  ...pair('text', ['onAccent'], ['accent', 'accentHover']),
  ...pair('text', ['good'], ['surface', 'page', 'goodTint']),
  ...pair('text', ['warn'], ['surface', 'page', 'warnTint']),
  ...pair('text', ['bad'], ['surface', 'page', 'badTint']),
  ...pair('text', ['example'], ['exampleTint']),
  ...pillarKeys.flatMap((key) => [
    ...pair('text', [key], ['surface', 'page', `${key}Tint`]),
    ...pair('text', ['onPillar'], [key]),
    ...pair('text', ['ink', 'soft'], [`${key}Tint`]),
  ]),
  ...pair('shape', ['edge'], ['page', 'surface', 'sunken']),
  ...pair('shape', ['focus'], ['page', 'surface', 'sunken', 'accentTint', 'exampleTint']),
]
