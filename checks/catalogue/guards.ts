import { type CatalogueCheck, type Expectations, notSystem } from './expectations.ts'

interface Relation {
  readonly name: string
  readonly kind: string
  readonly guarded: boolean
  readonly comment: string | null
  readonly options: readonly string[] | null
}

const relationsOf = (expected: Expectations): { text: string; values: readonly unknown[] } => ({
  text: `select n.nspname || '.' || c.relname as name, c.relkind::text as kind,
                c.relrowsecurity and c.relforcerowsecurity as guarded,
                obj_description(c.oid, 'pg_class') as comment, c.reloptions as options
           from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'p', 'v', 'm') and c.relpersistence <> 't'
            and ${notSystem('n.nspname')} and not n.nspname = any($1)
          order by 1`,
  values: [Object.keys(expected.unguardedSchemas)],
})

/** Row security on, and forced, so that it binds the owner too; and a sentence that says what a row is. */
export const everyTableIsGuardedAndExplained: CatalogueCheck = async (database, expected) => {
  const { text, values } = relationsOf(expected)
  const { rows } = await database.query<Relation>(text, values)
  const tables = rows.filter(({ kind }) => kind === 'r' || kind === 'p')
  return {
    lookedAt: { tables: tables.length },
    breaches: [
      ...tables
        .filter(({ guarded }) => !guarded)
        .map(({ name }) => `table ${name}: row security is not forced`),
      ...tables
        .filter(({ comment }) => comment === null || comment.trim() === '')
        .map(({ name }) => `table ${name}: no comment says what a row is`),
    ],
  }
}

const runsAsItsReader = (options: readonly string[] | null): boolean =>
  options?.some((option) => /^security_invoker=(true|on|1|yes)$/i.test(option)) ?? false

/** A view runs as its reader, so that the policies below it hold; those on the public list are the exception. */
export const viewsRunAsTheirReader: CatalogueCheck = async (database, expected) => {
  const { text, values } = relationsOf(expected)
  const { rows } = await database.query<Relation>(text, values)
  const views = rows.filter(({ kind }) => kind === 'v' || kind === 'm')
  const ours = views.filter(({ name }) => expected.publicList[name] === undefined)
  return {
    lookedAt: { views: views.length },
    breaches: [
      ...ours
        .filter(({ kind, options }) => kind === 'v' && !runsAsItsReader(options))
        .map(({ name }) => `view ${name}: not security_invoker, and not on the public list`),
      ...ours
        .filter(({ kind }) => kind === 'm')
        .map(
          ({ name }) => `materialised view ${name}: it knows no row security, and is not on the public list`,
        ),
    ],
  }
}

interface DefinerFunction {
  readonly name: string
  readonly pinned: boolean
  readonly everyone: boolean
}

/** A function that runs as its owner finds its names where its author meant, and is called by those it was given to. */
export const definerFunctionsAreNarrow: CatalogueCheck = async (database, expected) => {
  const { rows } = await database.query<DefinerFunction>(
    `select n.nspname || '.' || p.proname as name,
            coalesce((select bool_or(c like 'search_path=%') from unnest(p.proconfig) c), false) as pinned,
            p.prorettype <> 'trigger'::regtype and (p.proacl is null or exists (
              select from aclexplode(p.proacl) a where a.grantee = 0 and a.privilege_type = 'EXECUTE')) as everyone
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and ${notSystem('n.nspname')} and not n.nspname = any($1) order by 1`,
    [Object.keys(expected.unguardedSchemas)],
  )
  return {
    lookedAt: { 'definer functions': rows.length },
    breaches: [
      ...rows
        .filter(({ pinned }) => !pinned)
        .map(({ name }) => `function ${name}: definer without a search_path`),
      ...rows
        .filter(({ everyone }) => everyone)
        .map(({ name }) => `function ${name}: definer, and anyone may call it`),
    ],
  }
}
