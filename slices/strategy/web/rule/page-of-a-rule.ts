/** The pages of docs/plan-lint, each fetched when it is read. */
const pages = import.meta.glob<string>('../../../../docs/plan-lint/*.md', {
  query: '?raw',
  import: 'default',
})

export async function pageOfRule(code: string): Promise<string> {
  const load = pages[`../../../../docs/plan-lint/${code}.md`]
  return load === undefined ? '' : load()
}
