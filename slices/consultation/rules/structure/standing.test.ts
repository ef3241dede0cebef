import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomes } from '../an-answer-gives-its-reason.ts'
import { standingOfValue } from './a-value-that-moved-on.ts'
import { changeToMake, type Stands, wordsToPutIn } from './what-an-answer-puts-in.ts'

const proposed = (before: string, after: string) => ({
  before,
  after,
  language: 'en' as const,
  shape: 'text' as const,
})
const unmoved: Stands = { state: 'stands', now: 'old words', rebased: null }
const moved: Stands = { state: 'rebased', now: 'old words now', rebased: 'new words now' }
const colliding: Stands = { state: 'collides', now: 'other words', rebased: null }
const words = { before: 'old words', after: 'new words', agreed: undefined }

describe('a proposal to change words', () => {
  it('stands while nobody has changed what it was written against, but for line ends and outer blanks', () => {
    expect(standingOfValue(proposed('one\ntwo', 'three'), ' one\r\ntwo ')).toEqual({ state: 'stands' })
    expect(standingOfValue(proposed('', 'new'), null)).toEqual({ state: 'stands' })
  })

  it('is rebased where other words were changed since, and shown with both', () => {
    expect(
      standingOfValue(
        proposed('The agency reports once a year.', 'The agency reports once a quarter.'),
        'The bureau reports once a year.',
      ),
    ).toEqual({ state: 'rebased', text: 'The bureau reports once a quarter.' })
  })

  it('collides where the same words were changed, where the text is gone, and where it names an office', () => {
    expect(standingOfValue(proposed('once a year', 'once a month'), 'once a week')).toEqual({
      state: 'collides',
    })
    expect(standingOfValue(proposed('once a year', 'once a month'), null)).toEqual({ state: 'collides' })
    expect(standingOfValue({ ...proposed('one', 'two'), shape: 'choice' }, 'three')).toEqual({
      state: 'collides',
    })
  })

  it('of a list is rebased whatever was added or removed since, and of a date only where the same day stands', () => {
    const list = (before: string, after: string) => ({ ...proposed(before, after), shape: 'set' as const })
    expect(standingOfValue(list('a\nb', 'a\nb\nc'), 'b\na')).toEqual({ state: 'stands' })
    expect(standingOfValue(list('a', 'a\nc'), 'a\nb')).toEqual({ state: 'rebased', text: 'a\nb\nc' })
    expect(standingOfValue(list('a\nb', 'b'), 'b')).toEqual({ state: 'rebased', text: 'b' })
    const date = { ...proposed('2026-12-31', '2027-06-30'), shape: 'date' as const }
    expect(standingOfValue(date, '2027-01-31')).toEqual({ state: 'collides' })
    expect(standingOfValue(date, '2027-06-30')).toEqual({ state: 'rebased', text: '2027-06-30' })
  })

  it('never gives words that neither side wrote, and is the proposal where nothing moved', () => {
    const text = fc
      .array(fc.constantFrom('the', 'office', 'reports', 'yearly', ' '), { minLength: 1, maxLength: 10 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, text, (before, after, now) => {
        const standing = standingOfValue(proposed(before, after), now)
        if (standing.state !== 'rebased') return
        const known = new Set(`${before} ${after} ${now}`.match(/[a-z]+/g))
        for (const one of standing.text.match(/[a-z]+/g) ?? []) {
          expect([...known].some((word) => one.includes(word))).toBe(true)
        }
      }),
    )
  })
})

describe('an answer', () => {
  it('puts in the proposed words when accepted, the agreed ones in part, nothing otherwise', () => {
    const before = 'old words'
    expect(wordsToPutIn('accepted', words, unmoved, undefined)).toEqual({
      ok: true,
      words: { before, after: 'new words' },
    })
    expect(wordsToPutIn('partly', { ...words, agreed: 'agreed' }, unmoved, undefined)).toEqual({
      ok: true,
      words: { before, after: 'agreed' },
    })
    expect(wordsToPutIn('partly', words, unmoved, undefined)).toEqual({
      ok: false,
      code: 'partly-needs-a-text',
    })
    for (const outcome of ['rejected', 'deferred'] as const) {
      expect(wordsToPutIn(outcome, words, colliding, undefined)).toEqual({ ok: true, words: null })
    }
  })

  it('joins what moved on only for somebody who saw it', () => {
    expect(wordsToPutIn('accepted', words, moved, undefined)).toEqual({
      ok: false,
      code: 'text-has-moved-on',
    })
    expect(wordsToPutIn('accepted', words, moved, 'old words now')).toEqual({
      ok: true,
      words: { before: 'old words now', after: 'new words now' },
    })
  })

  it('does not accept what collides, until somebody says the words', () => {
    expect(wordsToPutIn('accepted', words, colliding, 'other words')).toEqual({ ok: false, code: 'collides' })
    const agreed = { ...words, agreed: 'words agreed' }
    expect(wordsToPutIn('partly', agreed, colliding, undefined)).toEqual({
      ok: false,
      code: 'text-has-moved-on',
    })
    expect(wordsToPutIn('partly', agreed, colliding, 'other words')).toMatchObject({
      words: { before: 'other words', after: 'words agreed' },
    })
    expect(wordsToPutIn('partly', agreed, { ...colliding, now: null }, undefined)).toMatchObject({
      code: 'collides',
    })
  })

  it('never writes over words that whoever answers did not see', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...outcomes),
        fc.constantFrom(unmoved, moved, colliding),
        fc.option(fc.constantFrom('old words', 'old words now', 'other words', ''), { nil: undefined }),
        fc.option(fc.constant('agreed'), { nil: undefined }),
        (outcome, standing, seen, agreed) => {
          const put = wordsToPutIn(outcome, { ...words, agreed }, standing, seen)
          if (!put.ok || put.words === null) return
          expect(put.words.before).toBe(standing.now)
          expect(standing.state === 'stands' || seen === standing.now).toBe(true)
        },
      ),
    )
  })

  it('makes a change of the shape as proposed, on what moved on once seen, or as agreed', () => {
    const asked = { seen: undefined, isAgreed: false }
    expect(changeToMake('accepted', { ...asked, standing: unmoved })).toEqual({
      ok: true,
      how: 'as proposed',
    })
    expect(changeToMake('accepted', { ...asked, standing: moved })).toMatchObject({
      code: 'text-has-moved-on',
    })
    expect(changeToMake('accepted', { ...asked, standing: moved, seen: 'old words now' })).toMatchObject({
      how: 'rebased',
    })
    expect(changeToMake('accepted', { ...asked, standing: colliding })).toMatchObject({ code: 'collides' })
    expect(changeToMake('partly', { ...asked, standing: colliding })).toMatchObject({
      code: 'partly-needs-a-change',
    })
    expect(changeToMake('partly', { ...asked, standing: colliding, isAgreed: true })).toMatchObject({
      how: 'agreed',
    })
    expect(changeToMake('rejected', { ...asked, standing: colliding })).toEqual({ ok: true, how: null })
  })
})
