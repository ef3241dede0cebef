import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MandateKind, mandateKinds } from '#kernel/contract/mandates.ts'
import { problemOfKeeper } from './who-may-keep-hidden-authors.ts'

const kinds = fc.array(fc.constantFrom<MandateKind>(...mandateKinds))

test('nobody of another sector than civil society and academia ever keeps the names', () => {
  const others = [
    'federal',
    'provincial',
    'law enforcement',
    'justice',
    'private',
    'development partner',
    null,
  ]
  fc.assert(
    fc.property(fc.constantFrom(...others), kinds, (sector, mandates) => {
      expect(problemOfKeeper(sector, mandates)).toBe('not-outside-government')
    }),
  )
})

test('nor does anybody who holds more than a participant’s mandate', () => {
  fc.assert(
    fc.property(fc.constantFrom('civil society', 'academia'), kinds, (sector, mandates) => {
      const isParticipant = mandates.every((kind) => kind === 'participant')
      expect(problemOfKeeper(sector, mandates) === null).toBe(isParticipant)
    }),
  )
})
