import { type Contract } from './act.ts'
import { whoInWords } from './open-api.ts'

/** docs/acts.md: every act on one line, so that a change of authority is a diff of one line. */
export function documentActs(contracts: readonly Contract[]): string {
  const count = contracts.reduce((sum, contract) => sum + Object.keys(contract.acts).length, 0)
  const parts = contracts.map((contract) => {
    const rows = Object.entries(contract.acts).map(
      ([name, act]) =>
        `| \`${name}\` | ${act.does.en} | ${whoInWords(act)} | ${act.byLetter ? 'yes' : 'no'} | ${act.records ?? '-'} | ${
          Object.keys(act.refusals)
            .map((code) => `\`${code}\``)
            .join(', ') || '-'
        } | \`${act.method} /api/${contract.slice}${act.path}\` |`,
    )
    const streams = Object.values(contract.streams).map(
      (stream) =>
        `\nTo listen to, as server-sent events: \`GET /api/${contract.slice}${stream.path}\`. ${stream.does.en} ${whoInWords(stream)}.\n`,
    )
    return `## ${contract.slice}\n\n| act | does | who may | by letter | records | refused as | call |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}\n${streams.join('')}`
  })
  return `# Every act\n\nGenerated from the contracts by \`npm run generate\`; ${count} acts. What is not here cannot be called.\n\n${parts.join('\n')}`
}
