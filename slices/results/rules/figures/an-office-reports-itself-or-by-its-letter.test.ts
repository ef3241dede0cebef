import { describe, expect, test } from 'vitest'
import { faultsOfOrigin, isThirdPerson, standingOf } from './a-figure-leaves-by-a-third-person.ts'
import { type Reporting, reportingOffice } from './an-office-reports-itself-or-by-its-letter.ts'

const secretariat: Reporting = { isSecretariat: true, own: [], asked: undefined, letter: null }
const focalPerson: Reporting = { isSecretariat: false, own: ['a'], asked: undefined, letter: null }
const refused = (code: string) => ({ ok: false, code })

describe('for which office one reports', () => {
  test('a focal person for the own office, which needs no naming where there is one', () => {
    expect(reportingOffice(focalPerson)).toEqual({ ok: true, office: 'a' })
    expect(reportingOffice({ ...focalPerson, asked: 'a' })).toEqual({ ok: true, office: 'a' })
    expect(reportingOffice({ ...focalPerson, asked: 'b' })).toEqual(refused('office-not-yours'))
    expect(reportingOffice({ ...focalPerson, own: ['a', 'b'] })).toEqual(refused('office-needed'))
    expect(reportingOffice({ ...focalPerson, own: [] })).toEqual(refused('office-not-yours'))
  })

  test('the secretariat in no name without a letter, and in that of the office that wrote with one', () => {
    expect(reportingOffice(secretariat)).toEqual({ ok: true, office: null })
    expect(reportingOffice({ ...secretariat, asked: 'a' })).toEqual(refused('letter-needed'))
    const letter = { office: 'a' }
    expect(reportingOffice({ ...secretariat, letter })).toEqual({ ok: true, office: 'a' })
    expect(reportingOffice({ ...secretariat, asked: 'a', letter })).toEqual({ ok: true, office: 'a' })
    expect(reportingOffice({ ...secretariat, asked: 'b', letter })).toEqual(
      refused('letter-of-another-office'),
    )
    expect(reportingOffice({ ...secretariat, asked: 'a', letter: {} })).toEqual(
      refused('letter-names-no-office'),
    )
    expect(reportingOffice({ ...focalPerson, letter })).toEqual(refused('office-not-yours'))
  })
})

describe('what was public before', () => {
  test('stands as published when a second person compared it, or when it came with the example', () => {
    const taken = { origin: 'published', isTranscribed: false, isVerified: false, isCleared: false } as const
    expect(standingOf(taken)).toBe('reported')
    expect(standingOf({ ...taken, isVerified: true })).toBe('published')
    expect(standingOf({ ...taken, isTranscribed: true })).toBe('published')
  })

  test('is said by the secretariat only, and with the name of the document', () => {
    const taken = { origin: 'published', isSecretariat: true, document: 'A yearbook' } as const
    expect(faultsOfOrigin(taken)).toEqual([])
    expect(faultsOfOrigin({ ...taken, isSecretariat: false, document: undefined })).toEqual([
      'only-the-secretariat-takes-from-documents',
      'document-needed',
    ])
    expect(faultsOfOrigin({ origin: 'reported', isSecretariat: false, document: undefined })).toEqual([])
  })
})

test('a report without an office is cleared from outside the secretariat; one with an office from outside it', () => {
  const signing = {
    ...{ person: 'c', offices: ['b'], isSecretariat: false, submittedBy: 'a', verifiedBy: 'b' },
    reporterOffice: null,
  }
  expect(isThirdPerson(signing)).toBe(true)
  expect(isThirdPerson({ ...signing, isSecretariat: true })).toBe(false)
  expect(isThirdPerson({ ...signing, isSecretariat: true, reporterOffice: 'a' })).toBe(true)
  expect(isThirdPerson({ ...signing, reporterOffice: 'b' })).toBe(false)
  expect(isThirdPerson({ ...signing, verifiedBy: 'c' })).toBe(false)
})
