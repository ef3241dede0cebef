import { type Bilingual, each } from '#kernel/pure/bilingual.ts'

/** A matter before a body, as its agenda explains it. */
export interface AgendaItem {
  readonly title: Bilingual
  /** What stands below the title, a sentence a line. */
  readonly notes: readonly Bilingual[]
}

/**
 * The agenda as a paper of a meeting is written: a heading after "# ", numbered, its notes below. What was decided before
 * comes first, then each matter in the order in which it presses, what is late, and the rest.
 */
export function agendaText(items: readonly AgendaItem[]): Bilingual {
  return each((language) =>
    items
      .map(({ title, notes }, at) =>
        [`# ${at + 1}. ${title[language]}`, ...notes.map((note) => note[language])].join('\n'),
      )
      .join('\n'),
  )
}
