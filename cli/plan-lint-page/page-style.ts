import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Language } from '#kernel/pure/bilingual.ts'

const fonts = createRequire(import.meta.url)

/** A face within the page, so that Urdu prints alike on every machine; without the package the system's own is used. */
function face(weight: 400 | 700): string {
  try {
    const file = fonts.resolve(
      `@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-${weight}-normal.woff2`,
    )
    const data = readFileSync(file).toString('base64')
    return `@font-face{font-family:"Report Naskh";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2")}`
  } catch {
    return ''
  }
}

/** Only what a page in Urdu, or one that quotes it, needs is carried along. */
export const pageStyle = (language: Language, hasUrdu: boolean): string => `
${hasUrdu || language === 'ur' ? face(400) + face(700) : ''}
@page { size: A4; margin: 13mm 14mm 14mm }
:root { --ink: #16202c; --soft: #56616e; --line: #cfd6de; --error: #9b1c1c; --warning: #8a5a00; --notice: #34516e }
* { box-sizing: border-box }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact }
body { margin: 0 auto; padding: 10mm; max-width: 210mm; color: var(--ink); background: #fff;
  font: ${language === 'ur' ? '9.5pt/1.5 "Report Naskh", "Noto Naskh Arabic"' : '9pt/1.36 Inter, "Segoe UI", Arial, "Report Naskh"'}, sans-serif }
@media print { body { padding: 0; max-width: none } .print { display: none } }
h1 { font-size: 1.9em; line-height: 1.25; margin: 0 0 2mm }
h2 { font-size: 1.15em; margin: 4.5mm 0 1mm; break-after: avoid }
header { border-bottom: .6mm solid var(--ink); padding-bottom: 3mm }
dl { display: grid; grid-template-columns: auto 1fr; gap: .3mm 4mm; margin: 0; color: var(--soft) }
dd { margin: 0; color: var(--ink); overflow-wrap: anywhere }
.figures { display: flex; margin: 4mm 0 1mm; padding: 0; list-style: none; border: .25mm solid var(--line) }
.figures li { flex: 1; padding: 2mm 4mm; border-inline-start: .25mm solid var(--line) }
.figures li:first-child { border-inline-start: 0; flex: 2.2 }
.figures b { font-size: 1.7em; line-height: 1.2; margin-inline-end: 1.5mm; font-variant-numeric: tabular-nums }
p { margin: 1mm 0 } .soft { color: var(--soft) }
table { border-collapse: collapse; width: 100% }
th { text-align: start; font-weight: 600; color: var(--soft); border-bottom: .35mm solid var(--ink) }
th, td { padding: .7mm 2mm; vertical-align: top } td { border-bottom: .2mm solid var(--line) }
th:first-child, td:first-child { padding-inline-start: 0 } th:last-child, td:last-child { padding-inline-end: 0 }
tr { break-inside: avoid } thead { display: table-header-group }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap }
.mark { display: inline-block; min-width: 3.6em; font-size: .82em; font-weight: 700; white-space: nowrap }
.error { color: var(--error) } .warning { color: var(--warning) } .notice { color: var(--notice) }
.rule { font-weight: 600 } .rows { width: 15% } .name { width: 23% } .lead { width: 24% }
footer { margin-top: 5mm; padding-top: 2mm; border-top: .25mm solid var(--line); font-size: .86em; color: var(--soft); break-inside: avoid }
bdi { unicode-bidi: isolate }
.print { float: inline-end; font: inherit; padding: 1mm 4mm; border: .25mm solid var(--ink); background: #fff; cursor: pointer }
`
