import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { namesOf } from '#slices/identity/index.ts'
import { printedWords as words } from '../../contract/dispositions/reply-letters-words.ts'
import type { Declaration } from '../../contract/points/point-shapes.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { declarationsSeen } from '../declarations/declarations-seen.ts'
import { submissionsSeen } from '../intake/submissions-seen.ts'
import { planBehindPoints } from '../points/plan-behind-points.ts'
import { deferralsOfPoints } from '../points/deferrals-of-points.ts'
import { pointsSeen, viewsSeen } from '../points/points-seen.ts'
import type { LeftOutOfFile } from '../undecided/left-out-of-file.ts'
import { blocksOfLeftOut } from './blocks-of-left-out.ts'
import { type AnsweredPoint, blocksOfPoints, labelOf } from './blocks-of-points.ts'
import type { Reply } from './reply.ts'
import { fact, filled } from './said-in-letters.ts'

type Tx = Transaction<ConsultationRows>

/**
 * To whom a reply is addressed: whoever sent the declaration, and the signatories that said that they may be shown. That
 * others signed is told to nobody, and so to no letter; null where no name stands.
 */
export async function addresseesOf(
  tx: Tx,
  { submission, from }: Pick<Declaration, 'submission' | 'from'>,
): Promise<Bilingual | null> {
  const { rows } = await tx.query<Bilingual>(
    `select coalesce(g.name_en, g.name_ur) as en, coalesce(g.name_ur, g.name_en) as ur
       from consultation.signatories s
       join consultation.signatory_choices c
         on c.declaration = s.declaration and c.organisation = s.organisation and c.is_shown
       join identity.organisations g on g.id = s.organisation
      where s.declaration = $1 order by g.name_en, s.organisation`,
    [submission],
  )
  const sender = from.en ?? from.ur
  const named = [...(sender === null ? [] : [{ en: sender, ur: from.ur ?? sender }]), ...rows]
  if (named.length === 0) return null
  return { en: named.map(({ en }) => en).join('; '), ur: named.map(({ ur }) => ur).join('؛ ') }
}

/** The points of a declaration that are answered, as they are printed, in their order. */
export async function answeredPoints(tx: Tx, declaration: Declaration) {
  const { submission } = declaration
  const points = await pointsSeen(tx, submission)
  const views = await viewsSeen(tx, submission)
  const plan = await planBehindPoints(tx, declaration)
  const earlier = await deferralsOfPoints(tx, submission)
  const names = await namesOf(tx, { offices: points.flatMap(({ owner }) => owner ?? []) })
  return points.flatMap((point): (AnsweredPoint & { readonly id: string })[] => {
    const { id, number, label, source, outcome, reason, deferredTo, owner, decidedOn, ledgerEntry } = point
    if (outcome === null) return []
    const { clauses, changes } = plan.of(point)
    return [
      {
        ...{ id, number, label, source, words: point.words, clauses, changes, ledgerEntry },
        answer: {
          ...{ outcome, reason, deferredTo, decidedOn, earlier: [...(earlier.get(id) ?? [])] },
          owner: owner === null ? null : (names.get(owner) ?? null),
        },
        saidOfIt: views.filter(({ point, kind }) => point === id && kind !== 'assessment'),
      },
    ]
  })
}

/** What was sent in, as a letter speaks of it: a file of which nothing became a point has none. */
export async function findSent(tx: Tx, submission: string): Promise<Declaration | null> {
  const [declaration] = await declarationsSeen(tx, { submission })
  if (declaration !== undefined) return declaration
  const [sent] = await submissionsSeen(tx, { submission })
  if (sent === undefined) return null
  const { strategy, round, version, title, from, receivedOn } = sent
  return { submission, strategy, round, version, title, from, receivedOn, points: 0, answered: 0 }
}

/** The reply on these points and on what was left out of the file; of points that are still open it says how many. */
export function replyToDeclaration(
  declaration: Declaration,
  points: readonly AnsweredPoint[],
  leftOut: readonly LeftOutOfFile[],
): Reply {
  const { strategy, submission, title, answered } = declaration
  const open = declaration.points - answered
  const labels = (language: 'en' | 'ur') =>
    [...points.map((point) => labelOf(point)[language]), ...leftOut.map(({ number }) => number)].join(', ')
  const named = { en: title.en ?? title.ur ?? '', ur: title.ur ?? title.en ?? '' }
  const rest = filled(words.stillOpenOf, { count: String(open), all: String(declaration.points) })
  return {
    ...{ kind: 'reply to points', strategy },
    filling: { numbers: { en: labels('en'), ur: labels('ur') }, declaration: named },
    blocks: [
      ...blocksOfPoints(points),
      ...blocksOfLeftOut(leftOut),
      ...(open === 0 ? [] : [fact(words.stillOpen, rest)]),
    ],
    about: { path: `/submissions/${submission}${declaration.points === 0 ? '' : '/points'}`, title: named },
  }
}
