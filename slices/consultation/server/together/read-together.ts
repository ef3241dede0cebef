import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { lettersFor } from '#slices/correspondence/index.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { Proposal } from '../../contract.ts'
import type { Cosigners } from '../../contract/together/together.ts'
import type { ConsultationRows } from '../../database/rows.ts'

type Tx = Transaction<ConsultationRows>

/** Who stands under each proposal, as far as whoever acts may know. */
export async function cosignersOf(
  tx: Tx,
  session: Session,
  proposals: readonly string[],
): Promise<ReadonlyMap<string, Cosigners>> {
  const signed = await tx.db
    .selectFrom('consultation.cosignatures')
    .select(['id', 'proposal', 'person', 'office', 'sector', 'is_shown', 'shown_en', 'shown_ur'])
    .where('proposal', 'in', [...proposals, '00000000-0000-0000-0000-000000000000'])
    .where('withdrawn_at', 'is', null)
    .orderBy('signed_at')
    .orderBy('id')
    .execute()
  const letters = await lettersFor(
    tx,
    signed.filter(({ office }) => office !== null).map(({ id }) => id),
  )
  // An office that contests the letter, and was found right, stands under nothing.
  const rows = signed.filter(({ id }) => letters.get(id)?.contest?.standing !== 'upheld')
  const { rows: counts } = await tx.query<{ proposal: string; sector: string; persons: number | null }>(
    'select * from consultation.cosigners_by_sector($1::uuid[])',
    [proposals],
  )
  const names = await namesOf(tx, { offices: rows.flatMap(({ office }) => office ?? []) })
  const isOwn = (row: (typeof rows)[number]) =>
    (row.person !== null && row.person === session.person) ||
    (row.office !== null && session.mandates.some(({ office }) => office === row.office))
  return new Map(
    proposals.map((proposal) => {
      const under = rows.filter((row) => row.proposal === proposal)
      const mine = under.find(isOwn)
      return [
        proposal,
        {
          offices: under.flatMap(({ office }) => (office === null ? [] : (names.get(office) ?? []))),
          people: under.filter(({ person, is_shown }) => person !== null && is_shown).map(shownPerson),
          others: counts
            .filter((count) => count.proposal === proposal)
            .map(({ sector, persons }) => ({ sector, persons })),
          mine: mine === undefined ? null : { isShown: mine.is_shown, isOffice: mine.office !== null },
        },
      ]
    }),
  )
}

const shownPerson = (row: { sector: string; shown_en: string | null; shown_ur: string | null }) => {
  const name = row.shown_en ?? row.shown_ur
  return {
    name: name === null ? null : { en: row.shown_en ?? name, ur: row.shown_ur ?? name },
    sector: row.sector,
  }
}

/** The bundle in which each proposal stands, with those that stand in it and may be read. */
export async function bundlesOf(
  tx: Tx,
  proposals: readonly string[],
): Promise<ReadonlyMap<string, NonNullable<Proposal['bundle']>>> {
  const { rows } = await tx.query<{
    proposal: string
    bundle: string
    title: string | null
    members: Members
  }>(
    `select m.proposal, m.bundle, b.title,
            (select json_agg(json_build_object('id', p.id, 'number', p.number) order by p.number)
               from consultation.bundled_proposals o join consultation.proposals p on p.id = o.proposal
              where o.bundle = m.bundle) as members
       from consultation.bundled_proposals m left join consultation.bundles b on b.id = m.bundle
      where m.proposal = any ($1::uuid[])`,
    [proposals],
  )
  return new Map(
    rows.map(({ proposal, bundle, title, members }) => [
      proposal,
      { id: bundle, title, proposals: [...members] },
    ]),
  )
}

/** Bundles in which each proposal stood until they were undone. */
export async function undoneBundlesOf(
  tx: Tx,
  proposals: readonly string[],
): Promise<ReadonlyMap<string, Proposal['undoneBundles']>> {
  const { rows } = await tx.query<Proposal['undoneBundles'][number] & { proposal: string }>(
    `select m.proposal, m.bundle as id, b.title, u.undone_on::text as "undoneOn",
            (select json_agg(json_build_object('id', p.id, 'number', p.number) order by p.number)
               from consultation.unbundled_proposals o join consultation.proposals p on p.id = o.proposal
              where o.bundle = m.bundle) as proposals
       from consultation.unbundled_proposals m
       join consultation.undone_bundles u on u.bundle = m.bundle
       left join consultation.bundles b on b.id = m.bundle
      where m.proposal = any ($1::uuid[]) order by u.undone_on, m.bundle`,
    [proposals],
  )
  const undone = new Map<string, Proposal['undoneBundles'][number][]>()
  for (const { proposal, ...bundle } of rows) undone.set(proposal, [...(undone.get(proposal) ?? []), bundle])
  return undone
}

type Members = readonly { readonly id: string; readonly number: number }[]
