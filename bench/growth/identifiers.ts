import { createHash } from 'node:crypto'

/** The same identifier that `pg_temp.id_of` gives in SQL: known without asking, scattered as real ones are. */
export function idOf(kind: string, number: number): string {
  const hash = createHash('md5').update(`${kind} ${number}`).digest('hex')
  const digits = `${hash.slice(0, 12)}4${hash.slice(13, 16)}8${hash.slice(17)}`
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export const idFunctionSql = `
  create function pg_temp.id_of(kind text, number bigint) returns uuid language sql immutable
    as $$ select overlay(overlay(md5(kind || ' ' || number) placing '4' from 13) placing '8' from 17)::uuid $$;
  create function pg_temp.salt_of(number bigint) returns bytea language sql immutable
    as $$ select sha256(int8send(number)) $$;`

/** The strategy that the focal person works for, and another one, which they must not see. */
export const ours = idOf('strategy', 1)
export const theirs = idOf('strategy', 2)
export const focalPerson = idOf('person', 1)
export const ownOffice = idOf('office', 1)
/** The session's secret as the sign-in library would have made it: 32 letters and digits. */
export const sessionToken = 'benchFocalPersonSessionToken0001'
/** The same of the secretariat, which takes files in. */
export const secretariatToken = 'benchSecretariatSessionToken0001'
export const proposals = 200
export const offices = 50
export const quarters = 20
