/** The one thing that SQL needs from a connection: a pool's client, or PGlite behind the same adapter. */
export interface Queryable {
  query<Row = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount?: number | null }>
}
