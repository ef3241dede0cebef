import { z } from 'zod'
import { bilingual, date, instant } from '#kernel/contract/shapes.ts'
import { levels } from '#slices/strategy/contract.ts'
import { outcomes } from '../../rules/an-answer-gives-its-reason.ts'
import { conclusions } from '../../rules/workshop/a-dissent-names-its-sectors.ts'
import { countsOfSector } from '../agreement.ts'
import { eventRead } from '../events/events.ts'
import { callPage } from '../kinds/kinds.ts'
import { participationActs, peopleOfRound } from '../participation.ts'
import { declaration, point, pointSource } from '../points/point-shapes.ts'
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

const codes = z.array(z.string())
/** Where in its file something stood; `author` as the file names one, '' where it names none. */
const place = pointSource.pick({ paragraph: true, sheet: true, row: true, author: true })

/** A point of a declaration or a comment of a file, with what was answered; null while it waits. */
const pointInFile = point.pick({ id: true, number: true, label: true, words: true, headings: true }).extend({
  where: place.extend({ about: z.string() }).nullable(),
  /** Codes of the entries that it touches, and numbers of the proposals made from it. */
  entries: codes,
  proposals: z.array(z.number().int()),
  answer: z
    .object({
      outcome: z.enum(outcomes),
      reason: bilingual,
      deferred: z.object({ to: date, office: bilingual.nullable() }).nullable(),
      /** Codes of the entries that the answer names as changed. */
      changed: codes,
      on: date,
    })
    .nullable(),
  /** What its signatories say against the answer. */
  dissents: z.array(z.object({ words: z.string(), on: date })),
})

/** A change or comment that was not taken up, as it was written, and why. */
const leftOutInFile = z.object({
  number: z.number().int(),
  where: place,
  entry: z.string().nullable(),
  said: z.string(),
  reason: bilingual,
  on: date.nullable(),
})

const fileOfRound = declaration.pick({ submission: true, title: true, from: true }).extend({
  points: z.array(pointInFile),
  leftOut: z.array(leftOutInFile),
})
export type FileOfRound = z.output<typeof fileOfRound>

/** "You said, we did" as a JSON file. Published as JSON Schema, and only ever added to. */
export const answersFile = z.object({
  ...head,
  proposals: z.array(proposalInFile),
  /** Of each file that was sent in: its points, and what of it was left out. Sheets stand on the page that publishes them. */
  files: z.array(fileOfRound),
})
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
  /** Sex and province where given; null where nobody is counted. No number of one to four follows from it. */
  people: peopleOfRound.nullable(),
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
