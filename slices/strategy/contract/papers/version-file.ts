import { z } from 'zod'
import { bilingual, date, id, instant } from '#kernel/contract/shapes.ts'
import { body } from '../governance/bodies.ts'
import { costStates } from '../../rules/cost-states.ts'
import { governmentLevels } from '../../rules/activities/levels-of-government.ts'
import { fieldText, kind, language, level, partner, status, term, wording } from '../shapes.ts'

/** The head of every file: by which code and address one asks whether it is current, and who may read it. */
export const paperInFile = z.object({ code: z.string(), address: z.url(), madeAt: instant, marking: level })
export type PaperInFile = z.output<typeof paperInFile>

export const versionInFile = z.object({
  id,
  strategy: id,
  number: z.number().int(),
  title: wording,
  status,
  illustrative: z.boolean(),
  notice: wording,
  /** The language that prevails where the two differ. */
  prevailing: language,
})

const node = z.object({
  lineage: id,
  kind,
  code: z.string(),
  /** The lineage of what it hangs below. */
  parent: id.nullable(),
  level,
  lead: wording.nullable(),
  /** Offices that contribute, and what each brings. */
  partners: z.array(partner.omit({ office: true })),
  /** The crimes that an activity addresses, its places and the frameworks that it serves. */
  terms: z.array(term),
  governanceLevel: z.enum(governmentLevels).nullable(),
  /** Null where it is no activity. */
  costState: z.enum(costStates).nullable(),
  starts: date.nullable(),
  ends: date.nullable(),
  /** Of each text how far its translation has come. */
  texts: z.array(fieldText),
})

export const governanceInFile = {
  bodies: z.array(body.omit({ id: true })),
  /** As they stood when the version became immutable; of one that can still change, as they stand. */
  risks: z.array(
    z.object({
      id,
      number: z.number().int(),
      level,
      title: bilingual,
      /** Points of two scales from 1 to 5: ordered, and nothing more. */
      likelihood: z.number().int(),
      impact: z.number().int(),
      owner: wording.nullable(),
      mitigation: bilingual,
      reviewOn: date,
      /** Codes of the entries that it threatens. */
      threatens: z.array(z.string()),
    }),
  ),
}

/** A version as a JSON file: what goes to other programs. Published as JSON Schema, and only ever added to. */
export const versionFile = z.object({
  $schema: z.url(),
  paper: paperInFile,
  version: versionInFile,
  nodes: z.array(node),
  ...governanceInFile,
})
export type VersionFile = z.output<typeof versionFile>
