import { z } from 'zod'
import { bilingual, date, id, instant } from '#kernel/contract/shapes.ts'
import { body } from '../governance/bodies.ts'
import { costStates } from '../../rules/cost-states.ts'
import { governmentLevels } from '../../rules/activities/levels-of-government.ts'
import { fieldText, kind, level, partner, status, term, wording } from '../shapes.ts'

/** A version as a JSON file: what goes to other programs. Published as JSON Schema, and only ever added to. */
export const versionFile = z.object({
  $schema: z.url(),
  paper: z.object({ code: z.string(), address: z.url(), madeAt: instant, marking: level }),
  version: z.object({
    id,
    strategy: id,
    number: z.number().int(),
    title: wording,
    status,
    illustrative: z.boolean(),
    notice: wording,
  }),
  nodes: z.array(
    z.object({
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
      texts: z.array(fieldText.omit({ translation: true })),
    }),
  ),
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
})
export type VersionFile = z.output<typeof versionFile>
