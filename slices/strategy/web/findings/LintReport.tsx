import { Anchor, Button, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { OutputOf } from '#kernel/contract/act.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingPage } from '#web/ui/page/LoadingPage.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { PrintedPage } from '#web/ui/papers/PrintedPage.tsx'
import { levelNames, type strategy, type VersionFinding } from '../../contract.ts'
import { lintCodes } from '../../rules/plan-lint/lint-codes.ts'
import { statusNames } from '../../rules/version-statuses.ts'
import { bothOf, client, lintQuery, versionQuery } from '../calls.ts'
import { settledWords, wantedNames } from '../settled/settled-words.ts'
import { type FindingsOfCode, groupedByCode, isLintCode } from './groups-of-findings.ts'
import classes from './LintReport.module.css'
import { lintWords as words, severityWords } from './lint-words.ts'

/** What a ministry hands round: the findings of a version on one or two sheets of paper, made when somebody asks for it. */
export function LintReport() {
  const { say } = useWords()
  // /plan/<version>/lint/report
  const { version = '' }: { version?: string } = useParams({ strict: false })
  const { data: read, error: unread } = useQuery(versionQuery(version))
  const { data, error, refetch } = useQuery(lintQuery(version))
  const making = useMutation({
    mutationFn: () => client.printLintReport({ version }),
    onSuccess: () => refetch(),
  })
  if (error ?? unread) return <Problem error={error ?? unread} again={() => void refetch()} />
  if (!data || !read) return <LoadingPage count={4} height={120} />
  const made = making.data
  const action = made ? (
    <Button
      className={classes.onScreen}
      leftSection={<IconPrinter size={18} aria-hidden />}
      onClick={() => window.print()}
    >
      {say(words.print)}
    </Button>
  ) : (
    <Button loading={making.isPending} onClick={() => making.mutate()}>
      {say(words.makeReport)}
    </Button>
  )
  const head = (
    <PageHeader
      title={words.reportTitle}
      purpose={words.reportPurpose}
      above={
        <Anchor component={Link} to={`/plan/${version}/lint`} className={classes.onScreen}>
          {say(words.toFindings)}
        </Anchor>
      }
      action={action}
    />
  )
  if (!made)
    return (
      <>
        {head}
        <Problem error={making.error} />
        <Text>{say(words.reportMeans)}</Text>
      </>
    )
  const { number, status, title } = read.version
  return (
    <article className={classes.report}>
      <PrintedPage
        {...{ printed: made.printed, marking: levelNames[made.marking], status: statusNames[status] }}
        version={say(words.version, { number })}
      >
        {head}
        <p>
          <strong>
            <bdi>{say(bothOf(title))}</bdi>
          </strong>
        </p>
        <Findings data={data} />
      </PrintedPage>
    </article>
  )
}

type Found = OutputOf<typeof strategy.acts.lintVersion>

function Findings({ data }: { readonly data: Found }) {
  const { say, formats } = useWords()
  const groups = groupedByCode(data.findings.filter(({ waiver }) => waiver === null))
  const waived = data.findings.filter(({ waiver }) => waiver !== null)
  const { errors, warnings, notices, activities } = data.summary
  return (
    <>
      <p>
        {say(words.counts, { errors, warnings, notices })} {say(words.looked, { count: activities })}{' '}
        {say(data.submission.isStopped ? words.stopped : words.notStopped, {
          errors,
          most: data.submission.mostErrors,
        })}
      </p>
      {groups.length === 0 ? <p>{say(words.nothing)}</p> : <Rules groups={groups} />}
      {waived.length === 0 ? null : (
        <section>
          <h2>{say(settledWords.waived)}</h2>
          <ul>
            {waived.map(({ messages, waiver }) =>
              waiver === null ? null : (
                <li key={waiver.id}>
                  {say(messages)} <bdi>{waiver.reason}</bdi> ({formats.date(waiver.at.slice(0, 10))})
                </li>
              ),
            )}
          </ul>
        </section>
      )}
      {data.settings.length === 0 ? null : (
        <section>
          <h2>{say(settledWords.settings)}</h2>
          <ul>
            {data.settings.map(({ code, severity, reason }) => (
              <li key={code}>
                {isLintCode(code) ? say(lintCodes[code].name) : code}: {say(wantedNames[severity])}.{' '}
                <bdi>{reason}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** More numbers than these in one cell push the report onto a third sheet. */
const most = 12

function Rules({ groups }: { readonly groups: readonly FindingsOfCode<VersionFinding>[] }) {
  const { say } = useWords()
  return (
    <table className={classes.rules}>
      <thead>
        <tr>
          <th scope="col">{say(words.whatWillFail)}</th>
          <th scope="col">{say(words.where)}</th>
          <th scope="col">{say(words.mendColumn)}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ code, severity, findings }) => {
          const rule = isLintCode(code) ? lintCodes[code] : null
          const codes = [...new Set(findings.flatMap(({ activity }) => activity ?? []))]
          return (
            <tr key={code}>
              <th scope="row">
                {rule ? say(rule.name) : code}
                <span className={classes.soft}>
                  {say(severityWords[severity].one)} · {say(words.times, { count: findings.length })}
                </span>
              </th>
              <td>
                {codes.length === 0 ? say(words.wholePlan) : null}
                {codes.slice(0, most).map((one, at) => (
                  <span key={one}>
                    {at > 0 ? ' · ' : null}
                    <Code>{one}</Code>
                  </span>
                ))}{' '}
                {codes.length > most ? say(words.andMore, { count: codes.length - most }) : null}
              </td>
              <td>{rule ? say(rule.hint) : null}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
