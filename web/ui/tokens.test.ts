import { describe, expect, it } from 'vitest'
import { type ColourVision, contrastOf, distanceOf } from './look/colour-measures.ts'
import { type ColourPair, pairs, pillarKeys, type Scheme, type Token, tokens } from './tokens.ts'

const schemes: readonly Scheme[] = ['light', 'dark']
const visions: readonly ColourVision[] = ['usual', 'protanopia', 'deuteranopia', 'tritanopia']

function tooFaint(colours: Record<Token, string>, measured: readonly ColourPair[]): string[] {
  return measured
    .filter(({ front, back, use }) => contrastOf(colours[front], colours[back]) < (use === 'text' ? 4.5 : 3))
    .map(({ front, back }) => `${front} on ${back}`)
}

function tooAlike(colours: readonly string[], vision: ColourVision): string[] {
  return colours.flatMap((one, at) =>
    colours
      .slice(at + 1)
      .filter((other) => distanceOf(one, other, vision) < 0.08)
      .map((other) => `${one} ~ ${other}`),
  )
}

describe('contrast', () => {
  it.each(schemes)('every pair in use is readable in the %s scheme', (scheme) => {
    expect(pairs.length).toBeGreaterThanOrEqual(60)
    expect(tooFaint(tokens[scheme], pairs)).toEqual([])
  })

  it('catches a text that is too faint (planted)', () => {
    const planted = { ...tokens.light, soft: '#8a94a6' }
    expect(tooFaint(planted, pairs)).toContain('soft on surface')
  })

  it('catches an edge that is too faint (planted)', () => {
    const planted = { ...tokens.dark, edge: '#3a4657' }
    expect(tooFaint(planted, pairs)).toContain('edge on surface')
  })

  it('uses every token in a pair, or names it as decoration', () => {
    const decoration: readonly Token[] = ['line']
    const measured = new Set<string>([...pairs.flatMap(({ front, back }) => [front, back]), ...decoration])
    expect(Object.keys(tokens.light).filter((token) => !measured.has(token))).toEqual([])
  })

  it('agrees with the ratios that WCAG prints', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })
})

describe('pillars', () => {
  const coloursIn = (scheme: Scheme) => pillarKeys.map((key) => tokens[scheme][key])

  it.each(schemes.flatMap((scheme) => visions.map((vision) => [scheme, vision] as const)))(
    'can be told apart in the %s scheme with %s vision',
    (scheme, vision) => {
      expect(tooAlike(coloursIn(scheme), vision)).toEqual([])
    },
  )

  it('catches a red and a green that only a full-colour eye tells apart (planted)', () => {
    const planted = ['#a8432b', '#6b6b1e']
    expect(tooAlike(planted, 'usual')).toEqual([])
    expect(tooAlike(planted, 'deuteranopia')).toHaveLength(1)
  })

  it('catches a blue and a green that tritanopia merges (planted)', () => {
    const planted = ['#0069a6', '#00795a']
    expect(tooAlike(planted, 'usual')).toEqual([])
    expect(tooAlike(planted, 'tritanopia')).toHaveLength(1)
  })
})
