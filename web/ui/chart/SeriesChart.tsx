import { Box, useComputedColorScheme } from '@mantine/core'
import { LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { colour } from '../look/theme.ts'
import { useWords } from '../language/LanguageProvider.tsx'

register([GridComponent, LineChart, MarkLineComponent, ScatterChart, SVGRenderer, TooltipComponent])

export interface ChartPoint {
  /** Where it stands on the axis of time, a day. */
  readonly day: string
  readonly value: number
  /** What is read beside it, and heard: its period, value and reference. */
  readonly label: string
  /** Filled where everybody expected reported, hollow where not, a diamond where documents disagree. */
  readonly state: 'whole' | 'incomplete' | 'disputed'
}

export interface SeriesChartProps {
  /** What the chart shows, for who cannot see it; the table beside it has the numbers. */
  readonly says: string
  /** Stretches of time that belong together, in their order: a line is drawn within each and never between two. */
  readonly stretches: readonly (readonly ChartPoint[])[]
  /** Points that stand apart from the line: further figures for a period. */
  readonly apart: readonly ChartPoint[]
  /** Days on which a new series begins, each with its label. */
  readonly breaks: readonly { readonly day: string; readonly label: string }[]
}

const height = 320
const symbols = { whole: 'circle', incomplete: 'emptyCircle', disputed: 'diamond' } as const

/** Figures over time. Nothing moves, nothing is joined that does not belong together, and zero is always in sight. */
export function SeriesChart({ says, stretches, apart, breaks }: SeriesChartProps) {
  const { language } = useWords()
  const scheme = useComputedColorScheme('light')
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const chart = init(element, null, { renderer: 'svg', height })
    chart.setOption(optionOf({ stretches, apart, breaks }, language === 'ur'))
    const watcher = new ResizeObserver(() => chart.resize())
    watcher.observe(element)
    return () => {
      watcher.disconnect()
      chart.dispose()
    }
  }, [stretches, apart, breaks, language, scheme])
  return <Box ref={frame} h={height} w="100%" role="img" aria-label={says} dir="ltr" />
}

type Drawn = Omit<SeriesChartProps, 'says'>

/** The colour that a variable of the theme stands for now: a drawing takes no variables. */
const inColour = (token: Parameters<typeof colour>[0]): string =>
  getComputedStyle(document.documentElement)
    .getPropertyValue(colour(token).replace(/^var\(|\)$/g, ''))
    .trim()

function optionOf({ stretches, apart, breaks }: Drawn, isRightToLeft: boolean) {
  const [ink, line, accent] = [inColour('soft'), inColour('line'), inColour('accent')]
  const text = { color: ink, fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13 }
  const item = ({ day, value, label, state }: ChartPoint) => ({
    ...{
      value: [day, value],
      name: label,
      symbol: symbols[state],
      symbolSize: state === 'disputed' ? 12 : 9,
    },
  })
  const largest = Math.max(0, ...[...stretches.flat(), ...apart].map(({ value }) => Math.abs(value)))
  const forNumbers = 24 + 9 * Math.ceil(largest).toLocaleString('en').length
  const sides = isRightToLeft ? { left: 24, right: forNumbers } : { left: forNumbers, right: 24 }
  const marks = {
    silent: true,
    symbol: 'none',
    animation: false,
    lineStyle: { color: ink, type: 'dashed' },
    label: { ...text, position: 'insideEndTop', rotate: 0, formatter: '{b}' },
    data: breaks.map(({ day, label }) => ({ xAxis: day, name: label })),
  }
  return {
    animation: false,
    textStyle: text,
    grid: { ...sides, top: 36, bottom: 28, outerBoundsMode: 'none' },
    tooltip: { trigger: 'item', confine: true, textStyle: text, formatter: '{b}' },
    xAxis: {
      ...{ type: 'time', inverse: isRightToLeft, minInterval: 28 * 24 * 3_600_000 },
      ...{
        axisLine: { lineStyle: { color: line } },
        axisLabel: { ...text, formatter: { year: '{yyyy}', month: '{yyyy}-{MM}' } },
      },
    },
    yAxis: {
      ...{ type: 'value', position: isRightToLeft ? 'right' : 'left' },
      ...{ axisLabel: text, splitLine: { lineStyle: { color: line } } },
    },
    series: [
      ...stretches.map((points, at) => ({
        ...{ type: 'line', data: points.map(item), color: accent, emphasis: { disabled: true } },
        ...{ showAllSymbol: true, lineStyle: { width: 2, color: accent } },
        ...(at === 0 ? { markLine: marks } : {}),
      })),
      { type: 'scatter', data: apart.map(item), color: inColour('warn'), emphasis: { disabled: true } },
    ],
  }
}
