/**
 * Row security hides a row from an update or a delete and says nothing. Rejects where fewer rows came back than were
 * meant, so that the act is undone as a whole and not recorded as done.
 */
export function allChanged(rows: readonly unknown[], meant: number): void {
  if (rows.length !== meant) throw new Error(`${rows.length} of ${meant} rows were changed`)
}
