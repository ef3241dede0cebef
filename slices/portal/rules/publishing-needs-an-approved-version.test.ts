import { describe, expect, it } from 'vitest'
import { whyNotPublished } from './publishing-needs-an-approved-version.ts'

const publication = {
  status: 'approved',
  embargoUntil: null,
  today: '2026-12-01',
  publicNodes: 3,
}

describe('publishing', () => {
  it('is allowed for an approved version with something public in it', () => {
    expect(whyNotPublished(publication)).toEqual([])
    expect(whyNotPublished({ ...publication, embargoUntil: '2026-12-01' })).toEqual([])
  })
  it.each(['draft', 'in consultation', 'submitted', 'superseded', 'withdrawn'])(
    'is refused for a version that is %s',
    (status) => {
      expect(whyNotPublished({ ...publication, status })).toEqual(['version-not-approved'])
    },
  )
  it('tells all reasons at once', () => {
    const all = {
      ...publication,
      status: 'draft',
      embargoUntil: '2026-11-30',
      publicNodes: 0,
      importers: ['a'],
    }
    expect(whyNotPublished(all)).toEqual(['version-not-approved', 'embargo-lies-behind', 'nothing-is-public'])
  })
})
