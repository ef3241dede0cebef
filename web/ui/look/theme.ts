import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
  type VariantColorsResolver,
} from '@mantine/core'
import type { Language } from '#kernel/pure/bilingual.ts'
import { type Scheme, type Token, tokens } from '../tokens.ts'

/** `accentHover` is `--su-accent-hover`. */
export const variableOf = (token: Token): string =>
  `--su-${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

export const colour = (token: Token) => `var(${variableOf(token)})`

/** Buttons, badges and alerts speak in four tones; each takes its colours from the measured tokens. */
const tones = {
  accent: { text: 'accent', tint: 'accentTint', hover: 'accentHover', on: 'onAccent' },
  good: { text: 'good', tint: 'goodTint', hover: 'good', on: 'surface' },
  warn: { text: 'warn', tint: 'warnTint', hover: 'warn', on: 'surface' },
  bad: { text: 'bad', tint: 'badTint', hover: 'bad', on: 'surface' },
} as const satisfies Record<string, Record<string, Token>>

export type Tone = keyof typeof tones

const isTone = (name: string): name is Tone => name in tones

const variantColours: VariantColorsResolver = (input) => {
  const usual = defaultVariantColorsResolver(input)
  const name = input.color ?? 'accent'
  if (!isTone(name)) return usual
  const tone = tones[name]
  switch (input.variant) {
    case 'filled':
      return {
        background: colour(tone.text),
        hover: colour(tone.hover),
        color: colour(tone.on),
        border: '1px solid transparent',
      }
    case 'light':
      return {
        background: colour(tone.tint),
        hover: colour(tone.tint),
        color: colour(tone.text),
        border: '1px solid transparent',
      }
    case 'subtle':
    case 'transparent':
      return {
        background: 'transparent',
        hover: colour(tone.tint),
        color: colour(tone.text),
        border: '1px solid transparent',
      }
    case 'outline':
      return {
        background: 'transparent',
        hover: colour(tone.tint),
        color: colour(tone.text),
        border: `1px solid ${colour(tone.text)}`,
      }
    default:
      return usual
  }
}

/** Mantine asks for ten shades. Ours come from tokens, so all ten point at the accent's few. */
const accentShades: MantineColorsTuple = [
  colour('accentTint'),
  colour('accentTint'),
  colour('accentTint'),
  colour('accent'),
  colour('accent'),
  colour('accent'),
  colour('accent'),
  colour('accentHover'),
  colour('accentHover'),
  colour('accentHover'),
]

/** Mantine's own greys, in our slate: what it draws without asking for a token still belongs here. */
const light: MantineColorsTuple = [
  tokens.light.page,
  tokens.light.sunken,
  '#e2e6ec',
  tokens.light.line,
  '#b9c1ce',
  '#93a0b3',
  tokens.light.edge,
  tokens.light.soft,
  '#2b374b',
  tokens.light.ink,
]

const dark: MantineColorsTuple = [
  tokens.dark.ink,
  '#c9d3e0',
  tokens.dark.soft,
  tokens.dark.edge,
  tokens.dark.line,
  tokens.dark.sunken,
  tokens.dark.surface,
  tokens.dark.surface,
  tokens.dark.page,
  '#0a0f16',
]

const latin = 'Inter, "Inter Fallback"'
const system = 'system-ui, sans-serif'

/** Naskh is smaller on its body than Latin: Urdu is set larger and with more room between lines. */
const sizes: Record<Language, NonNullable<MantineThemeOverride['fontSizes']>> = {
  en: { xs: '13px', sm: '14px', md: '16px', lg: '18px', xl: '21px' },
  ur: { xs: '15px', sm: '17px', md: '18px', lg: '20px', xl: '23px' },
}

const lines: Record<Language, NonNullable<MantineThemeOverride['lineHeights']>> = {
  en: { xs: '1.45', sm: '1.5', md: '1.6', lg: '1.6', xl: '1.6' },
  ur: { xs: '1.8', sm: '1.9', md: '1.9', lg: '1.9', xl: '1.9' },
}

/** Nastaliq hangs far below and above its line; less than 2 clips it. */
const headings: Record<Language, NonNullable<MantineThemeOverride['headings']>> = {
  en: {
    fontFamily: `${latin}, ${system}`,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '28px', lineHeight: '1.25' },
      h2: { fontSize: '21px', lineHeight: '1.3' },
      h3: { fontSize: '17px', lineHeight: '1.4' },
      h4: { fontSize: '15px', lineHeight: '1.4' },
    },
  },
  ur: {
    fontFamily: `${latin}, "Urdu Heading", "Urdu Heading Fallback", ${system}`,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '28px', lineHeight: '2.1' },
      h2: { fontSize: '22px', lineHeight: '2.1' },
      h3: { fontSize: '18px', lineHeight: '2.1' },
      h4: { fontSize: '17px', lineHeight: '2.1' },
    },
  },
}

const variablesOf = (scheme: Scheme): Record<string, string> => {
  const names = Object.keys(tokens[scheme]) as Token[]
  const own = Object.fromEntries(names.map((name) => [variableOf(name), tokens[scheme][name]]))
  return {
    ...own,
    '--mantine-color-body': colour('surface'),
    '--mantine-color-text': colour('ink'),
    '--mantine-color-bright': colour('ink'),
    '--mantine-color-dimmed': colour('soft'),
    '--mantine-color-placeholder': colour('soft'),
    '--mantine-color-anchor': colour('accent'),
    '--mantine-color-error': colour('bad'),
    '--mantine-color-default': colour('surface'),
    '--mantine-color-default-hover': colour('sunken'),
    '--mantine-color-default-color': colour('ink'),
    '--mantine-color-default-border': colour('edge'),
    '--mantine-color-disabled': colour('sunken'),
    '--mantine-color-disabled-color': colour('soft'),
    '--mantine-color-disabled-border': colour('line'),
    '--mantine-primary-color-contrast': colour('onAccent'),
    '--mantine-color-accent-filled': colour('accent'),
    '--mantine-color-accent-filled-hover': colour('accentHover'),
    '--mantine-color-accent-light': colour('accentTint'),
    '--mantine-color-accent-light-hover': colour('accentTint'),
    '--mantine-color-accent-light-color': colour('accent'),
    '--mantine-color-accent-outline': colour('accent'),
  }
}

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variablesOf('light'),
  dark: variablesOf('dark'),
})

/** Mantine's theme for a language: same colours, other sizes and line heights. */
export const themeFor = (language: Language): MantineThemeOverride =>
  createTheme({
    primaryColor: 'accent',
    colors: { accent: accentShades, gray: light, dark },
    variantColorResolver: variantColours,
    defaultRadius: 'sm',
    radius: { xs: '3px', sm: '6px', md: '10px', lg: '14px' },
    cursorType: 'pointer',
    respectReducedMotion: true,
    fontFamily: `${latin}, "Urdu Body", "Urdu Body Fallback", ${system}`,
    fontSizes: sizes[language],
    lineHeights: lines[language],
    headings: headings[language],
    components: {
      Modal: { defaultProps: { centered: true, radius: 'md' } },
      Tooltip: { defaultProps: { multiline: true, maw: 340, withArrow: true, openDelay: 250 } },
      Button: { defaultProps: { radius: 'sm' } },
      Card: { defaultProps: { radius: 'md', padding: 'lg', withBorder: true } },
    },
  })
