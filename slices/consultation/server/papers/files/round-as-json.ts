import { z } from 'zod'
import type { Handler } from '#kernel/contract/handler.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { consultation, Proposal } from '../../../contract.ts'
import {
  type AnswersFile,
  type ProposalInFile,
  roundFiles,
  type WorkshopFile,
} from '../../../contract/papers/round-files.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import type { RoundPaperAsked } from '../paper-of-round.ts'
import type { Workshop } from '../read-workshop.ts'
import { fileAsJson } from './files-as-json.ts'

/** The paper of a round as data for other programs, checked by the schema that is published. */
export function roundAsJson(asked: RoundPaperAsked, site: string): Buffer {
  const kind = asked.workshop === null ? 'answers' : 'workshop'
  const file = asked.workshop === null ? answersOf(asked, site) : reportOf(asked, asked.workshop, site)
  return Buffer.from(JSON.stringify(roundFiles[kind].parse(file), null, 2))
}

export const readRoundSchema: Handler<typeof consultation.acts.readRoundSchema, ConsultationRows> = async ({
  input,
}) =>
  z.toJSONSchema(roundFiles[input.file], { target: 'draft-2020-12' }) as Record<string, z.core.util.JSONType>

function headOf(asked: RoundPaperAsked, site: string, file: keyof typeof roundFiles) {
  const { round, version, code, address, marking, at } = asked
  const { id, strategy, title, kind, opensOn, closesOn, isOpen, illustrative } = round
  return {
    $schema: `${site}/api/consultation/schemas/${file}`,
    paper: { code, address, marking, madeAt: at.toISOString() },
    round: { id, strategy, title, kind, opensOn, closesOn, isOpen, illustrative, version },
  }
}

const answersOf = (asked: RoundPaperAsked, site: string): AnswersFile => ({
  ...headOf(asked, site, 'answers'),
  proposals: asked.proposals.map((proposal) => inFile(proposal, asked)),
  files: asked.files.map(fileAsJson),
})

function inFile(proposal: Proposal, { proposals, merged }: RoundPaperAsked): ProposalInFile {
  const numberOf = new Map(proposals.map(({ id, number }) => [id, number]))
  return {
    ...proposal,
    mergedInto: numberOf.get(merged.keptOf.get(proposal.id) ?? '') ?? null,
    alsoProposedBy: (merged.into.get(proposal.id) ?? []).flatMap((id) => numberOf.get(id) ?? []),
  }
}

function reportOf(asked: RoundPaperAsked, workshop: Workshop, site: string): WorkshopFile {
  const { proposals, report } = asked
  return {
    ...headOf(asked, site, 'workshop'),
    groups: workshop.groups.map(({ title, room, nodes }) => {
      const treated = new Set(nodes.map(({ id }) => id))
      return {
        ...{ title, room, treated: nodes.map(({ code }) => code) },
        proposals: proposals.filter(({ node }) => treated.has(node)).map(({ number }) => number),
      }
    }),
    proposals: proposals.map((proposal) => ({
      ...{ ...inFile(proposal, asked), positions: proposal.positions },
      conclusion: conclusionOf(workshop, proposal),
    })),
    participation: workshop.participation,
    people: workshop.people,
    events: [...workshop.events],
    outside:
      report === null
        ? null
        : {
            ...{ lines: report.spread.lines, sheets: report.spread.sheets },
            ...{ edition: report.published?.edition ?? null, page: report.published?.page ?? null },
          },
  }
}

function conclusionOf({ conclusions }: Workshop, { id }: Proposal) {
  const found = conclusions.get(id)
  if (found === undefined) return null
  const { kind, sectors, said, at } = found
  return { kind, sectors: [...sectors], said, on: dayAt(at) }
}
