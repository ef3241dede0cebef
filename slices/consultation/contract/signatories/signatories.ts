import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, id } from '#kernel/contract/shapes.ts'
import { showByLetter, signatoryWords as words } from './signatories-words.ts'

const done = z.object({ done: z.literal(true) })

export const signatoriesRead = z.object({
  /** Those that may be shown, and to the secretariat and to itself also those that may not. */
  signatories: z.array(
    z.object({ organisation: id, name: bilingual, isShown: z.boolean(), isOwn: z.boolean() }),
  ),
  may: z.object({ add: ability, showByLetter: ability }),
})
export type SignatoriesRead = z.output<typeof signatoriesRead>

export const signatoryActs = {
  readSignatories: act({
    method: 'GET',
    path: '/submissions/:submission/signatories',
    does: words.read,
    who: ['secretariat', 'approving authority', 'oversight', 'participant'],
    records: null,
    byLetter: false,
    input: z.object({ submission: id }),
    output: signatoriesRead,
    refusals: {},
  }),
  addSignatory: act({
    method: 'POST',
    path: '/submissions/:submission/signatories',
    does: words.add,
    who: ['secretariat'],
    records: 'signatory entered',
    byLetter: false,
    input: z.object({ submission: id, organisation: id }),
    output: done,
    refusals: {
      'signed-already': { ...words.signedAlready, constraint: 'one_signs_a_declaration_once' },
      'sent-it': words.sentIt,
      'no-such-organisation': { ...words.noSuchOrganisation, constraint: 'signatories_organisation_fkey' },
    },
  }),
  showSignatory: act({
    method: 'POST',
    path: '/submissions/:submission/signatories/:organisation/shown',
    does: words.show,
    who: ['participant'],
    records: 'signatory says whether it is shown',
    byLetter: showByLetter,
    input: z.object({ submission: id, organisation: id, isShown: z.boolean() }),
    output: done,
    refusals: { 'not-its-own': words.notItsOwn },
  }),
}
