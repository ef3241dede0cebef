import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchorOf, checkDocuments } from './documents.ts'
import { breachesOf } from '../outcome.ts'

const planted = checkDocuments(join(import.meta.dirname, '../planted/documents'))

describe('links over pages with planted faults', () => {
  it.each([
    'README.md:5: gone.md: no such file',
    'README.md:6: ARCHITECTURE.md#nowhere: no such heading',
    'README.md:7: ../../../../outside.md: leads out of the project',
    'README.md:8: picture.png: no such file',
    'README.md:10: gone-too.md: no such file',
    'ARCHITECTURE.md: no check is linked: - Sentences that nobody enforces are kept by hope.',
  ])('catches %s', (breach) => {
    expect(planted.breaches).toContain(breach)
  })

  it('leaves links that stand, the web and code in peace', () => {
    expect(planted.breaches).toHaveLength(6)
    expect(planted.lookedAt).toEqual({ documents: 2, links: 10 })
  })

  it('names headings as a forge does, in Urdu too', () => {
    expect(anchorOf('What holds, and what holds it')).toBe('what-holds-and-what-holds-it')
    expect(anchorOf('قومی حکمتِ عملی')).toBe('قومی-حکمتِ-عملی')
  })
})

describe('links over this project', () => {
  it('all point at something that stands', () => {
    expect(breachesOf(checkDocuments())).toEqual([])
  })
})
