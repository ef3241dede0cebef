import type { ReactNode } from 'react'
import type { PrintedSheet } from '#kernel/contract/papers.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { useWords } from '../language/LanguageProvider.tsx'
import classes from './PrintedPage.module.css'
import { printedWords as words } from './words.ts'

interface PrintedPageProps {
  readonly printed: PrintedSheet
  readonly version: string
  readonly status: Bilingual
  readonly marking: Bilingual
  readonly children: ReactNode
}

/**
 * A sheet that the browser prints, with what every page of a paper bears. Browsers print the head and the foot of a table
 * on each page, so the sheet stands in one; to a reader's ear it is none.
 */
export function PrintedPage({ printed, version, status, marking, children }: PrintedPageProps) {
  const { say, formats } = useWords()
  return (
    <table className={classes.sheet} role="presentation">
      <thead>
        <tr>
          <td className={classes.marking}>{say(marking)}</td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{children}</td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <td>
            <div className={classes.foot}>
              <img
                className={classes.square}
                alt={say(words.isCurrent)}
                src={`data:image/svg+xml,${encodeURIComponent(printed.square)}`}
              />
              <div>
                <div>
                  {version} · {say(status)} · {say(marking)} · {formats.date(dayAt(new Date(printed.madeAt)))}
                </div>
                <div>
                  {say(words.isCurrent)} <bdi dir="ltr">{printed.address}</bdi>
                </div>
              </div>
            </div>
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
