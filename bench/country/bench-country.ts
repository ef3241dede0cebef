import { onTheExample } from '../engines/on-the-example.ts'
import { idOf } from '../growth/identifiers.ts'
import type { Target } from '../measure/measure-load.ts'
import { oneAfterTheOther } from '../measure/one-after-the-other.ts'
import { sessionCookie } from '../measure/session-cookie.ts'
import type { Measurement } from '../measurement.ts'
import { type CountrySize, firstYear, focalPersonToken, growCountry, partsOfAFigure } from './grow-country.ts'

const requests = 60
const workbooks = 60
const rowsOfAWorkbook = 300

interface Country {
  readonly application: Target
  readonly strategy: string
  readonly size: CountrySize
  /** Numbers in the database: figures, and the parts by sex beside each. */
  readonly rows: number
}

const cookie = () => sessionCookie(focalPersonToken)

async function read<Answer>({ application: { port } }: Country, path: string): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie: cookie() } })
  const body = await response.text()
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${body.slice(0, 300)}`)
  return JSON.parse(body) as Answer
}

async function send<Answer>(
  { application: { port } }: Country,
  path: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    ...{ method: 'POST', headers: { ...headers, cookie: cookie() }, body },
  })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`POST ${path}: ${answer.status} ${text.slice(0, 300)}`)
  return JSON.parse(text) as Answer
}

/** One indicator after the other, so that no page of data stays at hand. */
const indicatorAt = ({ size }: Country, at: number) =>
  idOf('country indicator', 1 + ((at * 7) % size.indicators))

const span = ({ size }: Country) =>
  `from=${firstYear}-01-01&until=${firstYear + Math.ceil(size.months / 12) - 1}-12-31`

interface Quarters {
  readonly quarters: readonly { readonly total: string | null; readonly figures: number }[]
}

const readers = [
  {
    name: 'national page of a country',
    mostMs: 200,
    path: ({ strategy }: Country) => `/api/results/state?strategy=${strategy}`,
    isWhole: () => true,
  },
  {
    name: 'an indicator by quarter with coverage, of a country',
    mostMs: 150,
    path: (country: Country, at: number) =>
      `/api/results/indicators/${indicatorAt(country, at)}/quarters?strategy=${country.strategy}&${span(country)}`,
    isWhole: (answer: unknown, { size }: Country) =>
      (answer as Quarters).quarters.reduce((sum, { figures }) => sum + figures, 0) >=
      size.districts * size.months,
  },
  {
    name: 'an indicator by quarter and sex with coverage, of a country',
    mostMs: 150,
    path: (country: Country, at: number) =>
      `/api/results/indicators/${indicatorAt(country, at)}/breakdown?by=sex`,
    isWhole: (answer: unknown) => (answer as { periods: readonly unknown[] }).periods.length === 8,
  },
] as const

async function measureReads(country: Country): Promise<readonly Measurement[]> {
  const all: Measurement[] = []
  for (const { name, mostMs, path, isWhole } of readers) {
    const asked = { name, rows: country.rows, pid: country.application.pid, times: requests }
    const seen = await oneAfterTheOther(
      asked,
      (at) => read<unknown>(country, path(country, at)),
      (answer) => {
        if (!isWhole(answer, country)) throw new Error(`${name}: the answer is not of the whole country.`)
      },
    )
    all.push({ ...seen, mostMs })
  }
  return all
}

const header = 'indicator,place,period,unit,value,document'

async function imports(country: Country, name: string, lines: readonly string[]): Promise<void> {
  const { sha256 } = await send<{ sha256: string }>(country, '/api/files', [header, ...lines].join('\n'), {
    ...{ 'content-type': 'text/csv', 'x-file-name': name },
  })
  const said = JSON.stringify({ strategy: country.strategy, file: sha256 })
  await send(country, '/api/results/reports', said, { 'content-type': 'application/json' })
}

/** From the request that enters one figure to the answer of a sum that has it in it. */
async function measureOneMore(country: Country): Promise<Measurement> {
  const year = firstYear + Math.ceil(country.size.months / 12)
  const totalOf = async () => {
    const path = `/api/results/indicators/${idOf('country indicator', 1)}/quarters`
    const asked = `?strategy=${country.strategy}&from=${year}-01-01&until=${year}-12-31`
    const { quarters } = await read<Quarters>(country, path + asked)
    return Number(quarters[0]?.total ?? 0)
  }
  const asked = { name: 'one more figure, until a total has it', rows: country.rows, times: 20 }
  const seen = await oneAfterTheOther({ ...asked, pid: country.application.pid }, async (at) => {
    await imports(country, `one-${at}.csv`, [`C-1,Place ${at},${year}-01,persons,1,Letter ${at}`])
    const total = await totalOf()
    if (total !== at + 1) throw new Error(`The total is ${total} after ${at + 1} figures.`)
  })
  return { ...seen, mostMs: 1_000 }
}

/** Workbooks of as many agencies, one after the other: sent, read, checked for form, committed to and appended. */
async function measureWorkbooks(country: Country): Promise<Measurement> {
  const year = firstYear + Math.ceil(country.size.months / 12) + 1
  const name = `${workbooks} workbooks of ${rowsOfAWorkbook} rows`
  const asked = { name, rows: workbooks * rowsOfAWorkbook, pid: country.application.pid, times: 1 }
  const seen = await oneAfterTheOther(
    asked,
    async (round) => {
      for (let book = 0; book < workbooks; book++) {
        const lines = Array.from(
          { length: rowsOfAWorkbook },
          (_, at) =>
            `C-${1 + (at % country.size.indicators)},Place ${book},${year + round}-0${1 + (at % 9)},persons,${at},Book ${round} ${book}`,
        )
        await imports(country, `book-${round}-${book}.csv`, lines)
      }
    },
    () => undefined,
    0,
  )
  return { ...seen, mostMs: 20_000 }
}

/** What the issue asks of a country's figures, as a focal person meets it, on a real PostgreSQL of its own. */
export async function benchCountry(
  size: CountrySize,
  say: (line: string) => void,
): Promise<readonly Measurement[]> {
  const rows = size.indicators * size.districts * size.months * (1 + partsOfAFigure)
  say(`${rows.toLocaleString('en')} numbers`)
  let strategy = ''
  return onTheExample(
    async (client) => {
      await growCountry(client, size, say)
      const { rows: found } = await client.query<{ strategy: string }>('select strategy from country')
      strategy = found[0]?.strategy ?? ''
    },
    async (application) => {
      const country = { application, strategy, size, rows }
      return [
        ...(await measureReads(country)),
        await measureOneMore(country),
        await measureWorkbooks(country),
      ]
    },
  )
}
