import { randomFillSync } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { sealedAuthor } from '../../contract/hidden-authors/hidden-authors.ts'
import { type MadeKey, makeKey, openSeal, seal } from './sealing.ts'

const passphrase = 'a passphrase of the facilitator'
let key: MadeKey
let other: MadeKey
beforeAll(async () => {
  key = await makeKey(passphrase, 6)
  other = await makeKey(passphrase, 6)
})

afterEach(() => vi.unstubAllGlobals())

const authors = fc.record({
  name: fc.string({ maxLength: 80, unit: 'grapheme' }),
  address: fc.string({ maxLength: 80 }),
})

test('what is sealed is opened by the key to which it was sealed, as it was, and has one length for every name', async () => {
  await fc.assert(
    fc.asyncProperty(authors, async (author) => {
      const sealed = await seal(key.publicKey, author)
      expect(sealedAuthor.safeParse(sealed).success).toBe(true)
      expect(sealed).toHaveLength((await seal(key.publicKey, { name: '', address: '' })).length)
      expect(await openSeal(sealed, key.file, passphrase)).toEqual(author)
    }),
    { numRuns: 20 },
  )
})

test('another key, another passphrase and a changed seal open nothing', async () => {
  const author = { name: 'Seat of a collective', address: 'seat@example.org' }
  const sealed = await seal(key.publicKey, author)
  expect(await openSeal(sealed, other.file, passphrase)).toBeNull()
  expect(await openSeal(sealed, key.file, 'another')).toBeNull()
  expect(await openSeal(`${sealed.slice(0, -8)}AAAAAA==`, key.file, passphrase)).toBeNull()
  expect(await openSeal(sealed, key.file, passphrase)).toEqual(author)
})

test('neither the seal nor the file of the key holds the name or the private half in clear', async () => {
  const sealed = Buffer.from(
    await seal(key.publicKey, { name: 'Seat of a collective', address: '' }),
    'base64',
  )
  expect(sealed.toString('latin1')).not.toContain('Seat')
  expect(Buffer.from(key.file).toString('latin1')).not.toContain('AGE-SECRET-KEY')
})

test('a seal that was made for a passphrase, or that is a name in clear, is not taken', () => {
  const clear = Buffer.from('Seat of a collective').toString('base64')
  const scrypt = Buffer.from('age-encryption.org/v1\n-> scrypt aaaa 16\n').toString('base64')
  for (const given of [clear, scrypt, '']) expect(sealedAuthor.safeParse(given).success).toBe(false)
})

test('behind a router without https, where a browser gives random bytes and no more, it is sealed all the same', async () => {
  const author = { name: 'Seat of a collective', address: 'seat@example.org' }
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => randomFillSync(bytes) })
  const sealed = await seal(key.publicKey, author)
  vi.unstubAllGlobals()
  expect(await openSeal(sealed, key.file, passphrase)).toEqual(author)
})
