import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { newPrintedSheet } from '#kernel/papers/printed-sheet.ts'
import { LanguageProvider } from '../language/LanguageProvider.tsx'
import { PrintedPage } from './PrintedPage.tsx'

it.each(['en', 'ur'] as const)(
  'a sheet that the browser prints bears version, status, marking, date and its square: %s',
  async (language) => {
    const printed = await newPrintedSheet('https://plan.example', new Date('2026-11-22T10:00:00Z'))
    const page = renderToStaticMarkup(
      <LanguageProvider initial={language}>
        <PrintedPage
          printed={printed}
          version="Sheet 3"
          status={{ en: 'To sign', ur: 'دستخط کے لیے' }}
          marking={{ en: 'Government', ur: 'حکومتی' }}
        >
          what it says
        </PrintedPage>
      </LanguageProvider>,
    )
    const foot = /<tfoot>[\s\S]*<\/tfoot>/.exec(page)?.[0] ?? ''
    for (const one of [
      ...['Sheet 3', `https://plan.example/current/${printed.code}`, 'data:image/svg+xml,'],
      ...(language === 'en'
        ? ['To sign', 'Government', '22 November 2026']
        : ['دستخط کے لیے', 'حکومتی', '22 نومبر 2026']),
    ])
      expect(foot).toContain(one)
    // On the head of every page too, where a marking is looked for.
    expect(/<thead>[\s\S]*<\/thead>/.exec(page)?.[0]).toContain(language === 'en' ? 'Government' : 'حکومتی')
  },
)
