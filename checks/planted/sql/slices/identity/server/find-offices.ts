declare const query: { where: (column: string, operator: string, value: string) => unknown }
declare const sql: (parts: TemplateStringsArray, ...values: readonly unknown[]) => unknown
const wanted = 'interior'
export const byBuilder = query.where('name', 'ilike', wanted)
export const byTemplate = sql`select id from identity.offices where name ilike ${wanted}`
export const byJson = sql`select id from identity.offices where ${wanted} = address ->> 'city'`
export const byText = sql`select id from identity.offices o join identity.words w on w.vector @@ to_tsquery(${wanted})`
export const lawful = [query.where('id', '=', wanted), sql`select address ->> 'city' from identity.offices where id = ${wanted}`]
