import type { Transaction } from '#kernel/database/transaction.ts'
import type { Component, Picture, Scale } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'

type Tx = Transaction<EvidenceRows>

const scaleIn = (row: string) => `json_build_object('id', ${row}.id, 'lowest', ${row}.lowest::text,
  'highest', ${row}.highest::text, 'source', ${row}.source,
  'name', json_build_object('en', ${row}.name_en, 'ur', ${row}.name_ur))`

export interface PicturesAsked {
  readonly strategy?: string
  readonly ids?: readonly string[]
}

/** Pictures that may be read, the latest period first. Whoever reads one reads its source. */
export async function picturesSeen(tx: Tx, { strategy, ids }: PicturesAsked): Promise<Picture[]> {
  const { rows } = await tx.query<Picture>(
    `select p.id, p.strategy, p.openness, json_build_object('en', p.title_en, 'ur', p.title_ur) as title,
        json_build_object('from', p.period_from, 'to', p.period_until) as period, ${scaleIn('c')} as scale,
        json_build_object('id', s.id, 'link', s.link,
          'title', json_build_object('en', s.title_en, 'ur', s.title_ur)) as source,
        case when p.method_en is null then null
          else json_build_object('en', p.method_en, 'ur', p.method_ur) end as method,
        p.id = any (evidence.superseded(array[p.id])) as "isSuperseded"
       from evidence.pictures p join evidence.scales c on c.id = p.scale join evidence.sources s on s.id = p.source
      where ($1::uuid is null or p.strategy = $1) and ($2::uuid[] is null or p.id = any ($2::uuid[]))
      order by p.period_until desc, p.recorded_at desc`,
    [strategy ?? null, ids ?? null],
  )
  return rows
}

export async function scalesSeen(tx: Tx, strategy: string): Promise<Scale[]> {
  const { rows } = await tx.query<{ scale: Scale }>(
    `select ${scaleIn('c')} as scale from evidence.scales c where c.strategy = $1 order by c.declared_at, c.name_en`,
    [strategy],
  )
  return rows.map(({ scale }) => scale)
}

export interface Drawn {
  readonly component: Component
  readonly items: number | null
  readonly average: string | null
  readonly scores: readonly {
    readonly code: string
    readonly name: { readonly en: string; readonly ur: string }
    readonly score: string
  }[]
}

/** Markets, actors and resilience of a picture, with the scores in the order in which they were recorded. */
export async function partsOf(tx: Tx, picture: string): Promise<Drawn[]> {
  const { rows } = await tx.query<Drawn>(
    `select p.component, p.items, p.printed_average::text as average,
        coalesce((select json_agg(json_build_object('code', s.code, 'score', s.score::text,
            'name', json_build_object('en', s.name_en, 'ur', s.name_ur)) order by s.position)
           from evidence.picture_scores s where s.picture = p.picture and s.component = p.component), '[]') as scores
       from evidence.picture_parts p where p.picture = $1`,
    [picture],
  )
  return rows
}
