import type { Act, Contract } from './act.ts'
import { whoInWords } from './open-api.ts'

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** `/api/docs`: the acts as a page to browse, without script. The machine's version is `/api/openapi.json`. */
export function documentPage(contracts: readonly Contract[], title: string): string {
  const contents = contracts
    .map((contract) => `<li><a href="#${contract.slice}">${contract.slice}</a></li>`)
    .join('')
  const sections = contracts.map(
    (contract) =>
      `<section id="${contract.slice}"><h2>${contract.slice}</h2>${Object.entries(contract.acts)
        .map(([name, act]) => actBlock(contract.slice, name, act))
        .join('')}</section>`,
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}: acts</title><link rel="stylesheet" href="/portal.css"></head><body class="documents"><main>
<h1>${escapeHtml(title)}: acts</h1>
<p>Every act that can be called, who may, and how it can be refused. For programs: <a href="/api/openapi.json">OpenAPI 3.1</a>.</p>
<nav aria-label="Slices"><ul>${contents}</ul></nav>${sections.join('')}</main></body></html>`
}

function actBlock(slice: string, name: string, act: Act): string {
  const refusals = Object.entries(act.refusals)
    .map(([code, words]) => `<li><code>${code}</code> ${escapeHtml(words.en)}</li>`)
    .join('')
  const fields = Object.keys(act.input.shape)
    .map((field) => `<code>${escapeHtml(field)}</code>`)
    .join(', ')
  return `<details id="${slice}.${name}"><summary><code>${act.method} /api/${slice}${act.path}</code> ${escapeHtml(act.does.en)}</summary>
<dl><dt>Act</dt><dd>${name}</dd><dt>Who may</dt><dd>${whoInWords(act)}</dd><dt>By letter</dt><dd>${act.byLetter ? 'yes' : 'no'}</dd>
<dt>Records</dt><dd>${escapeHtml(act.records ?? 'nothing')}</dd><dt>Input</dt><dd>${fields || 'none'}</dd>
<dt>Refusals</dt><dd>${refusals === '' ? 'none' : `<ul>${refusals}</ul>`}</dd></dl></details>`
}
