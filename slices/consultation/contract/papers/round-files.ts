import { z } from 'zod'
import { bilingual, date, instant } from '#kernel/contract/shapes.ts'
import { levels } from '#slices/strategy/contract.ts'
import { conclusions } from '../../rules/workshop/a-dissent-names-its-sectors.ts'
import { countsOfSector } from '../agreement.ts'
import { eventRead } from '../events/events.ts'
import { callPage } from '../kinds/kinds.ts'
import { participationActs } from '../participation.ts'
import { proposal, round } from '../proposals/proposal-shapes.ts'

const head = {
  $schema: z.url(),
  /** By which code and address one asks whether it is current, and who may read it. */
  paper: z.object({ code: z.string(), address: z.url(), madeAt: instant, marking: z.enum(levels) }),
  round: round
    .pick({ id: true, strategy: true, title: true, kind: true, opensOn: true, closesOn: true, isOpen: true })
    .extend({
      illustrative: z.boolean(),
      /** The number of the version that was consulted on; null where it may not be read. */
      version: z.number().int().nullable(),
    }),
}

/** What was asked and what became of it. A hidden author has no name here either. */
const proposalInFile = proposal
  .pick({ id: true, number: true, code: true, pillar: true, nodeTitle: true, field: true, language: true })
  .extend(
    proposal.pick({
      before: true,
      after: true,
      value: true,
      names: true,
      rationale: true,
      kind: true,
      change: true,
      author: true,
    }).shape,
  )
  .extend(
    proposal.pick({ illustrative: true, madeOn: true, disposition: true, reply: true, cosigners: true })
      .shape,
  )
  .extend({
    /** The number of the proposal into which it was merged, and the numbers of those merged into it. */
    mergedInto: z.number().int().nullable(),
    alsoProposedBy: z.array(z.number().int()),
  })
export type ProposalInFile = z.output<typeof proposalInFile>

/** "You said, we did" as a JSON file. Published as JSON Schema, and only ever added to. */
export const answersFile = z.object({ ...head, proposals: z.array(proposalInFile) })
export type AnswersFile = z.output<typeof answersFile>

/** The report of a workshop, a meeting, a call or a radio hour as a JSON file. Published as JSON Schema, and only ever added to. */
export const workshopFile = z.object({
  ...head,
  groups: z.array(
    z.object({
      title: bilingual,
      room: z.string(),
      /** Codes of the entries that it treated, and numbers of the proposals on them. */
      treated: z.array(z.string()),
      proposals: z.array(z.number().int()),
    }),
  ),
  proposals: z.array(
    proposalInFile.extend({
      positions: z.array(countsOfSector),
      /** What the group concluded last; null where it did not. */
      conclusion: z
        .object({ kind: z.enum(conclusions), sectors: z.array(z.string()), said: z.string(), on: date })
        .nullable(),
    }),
  ),
  participation: participationActs.readParticipation.output.shape.pillars,
  events: z.array(
    eventRead.pick({ event: true, changes: true, agenda: true, expected: true, sectors: true, shown: true }),
  ),
  /** Of a round outside the hotel: how many spoke, and what everybody may read of it; null for a workshop. */
  outside: z
    .object({
      lines: z.number().int(),
      sheets: z.number().int(),
      edition: z.number().int().nullable(),
      page: callPage.nullable(),
    })
    .nullable(),
})
export type WorkshopFile = z.output<typeof workshopFile>

export const roundFiles = { answers: answersFile, workshop: workshopFile } as const
