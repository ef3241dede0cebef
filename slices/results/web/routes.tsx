import {
  IconArrowsExchange,
  IconChartBar,
  IconClipboardList,
  IconFileReport,
  IconIdBadge2,
  IconMap2,
  IconCompass,
  IconFilter,
  IconMessageQuestion,
  IconScale,
  IconShieldBolt,
  IconTableDown,
  IconUsersGroup,
  IconZoomCheck,
} from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { holdsMandate } from '#web/me.ts'
import { type ComponentType, lazy } from 'react'
import type { Room } from '#web/room.ts'
import { deskPageWords } from './desk/desk-page-words.ts'
import { nationalPageWords } from './national/national-page-words.ts'
import { evaluationPageWords } from './evaluations/evaluation-page-words.ts'
import { passportPageWords } from './passports/passport-page-words.ts'
import { handOverPageWords } from './hand-over/hand-over-page-words.ts'
import { geographyPageWords } from './geographies/geography-page-words.ts'
import { disruptionPageWords } from './disruptions/disruption-page-words.ts'
import { jointOperationPageWords } from './joint-operations/joint-operation-page-words.ts'
import { operationalPageWords } from './operational/operational-page-words.ts'
import { dutyPageWords } from './periodic/duty-page-words.ts'
import { reportWords } from './reports/report-words.ts'
import { officials } from './officials.ts'
import { words } from './words.ts'

const ResultsOfEntries = lazy(async () => ({
  default: (await import('./indicators/ResultsOfEntries.tsx')).ResultsOfEntries,
}))

/** Each page is loaded when it is first opened. */
const pages: Readonly<Record<string, () => Promise<ComponentType>>> = {
  '/indicators': async () => (await import('./indicators/IndicatorsPage.tsx')).IndicatorsPage,
  '/indicators/declare': async () =>
    (await import('./indicators/forms/DeclareIndicatorPage.tsx')).DeclareIndicatorPage,
  '/indicators/funnel': async () =>
    (await import('./indicators/forms/DeclareFunnelPage.tsx')).DeclareFunnelPage,
  '/indicators/$indicator': async () => (await import('./indicators/IndicatorPage.tsx')).IndicatorPage,
  '/passports': async () => (await import('./passports/PassportsPage.tsx')).PassportsPage,
  '/operational-results': async () =>
    (await import('./operational/OperationalResultsPage.tsx')).OperationalResultsPage,
  '/operational-results/adopt': async () => (await import('./operational/AdoptPage.tsx')).AdoptPage,
  '/disruptions': async () => (await import('./disruptions/DisruptionsPage.tsx')).DisruptionsPage,
  '/joint-operations': async () =>
    (await import('./joint-operations/JointOperationsPage.tsx')).JointOperationsPage,
  '/geographies': async () => (await import('./geographies/GeographiesPage.tsx')).GeographiesPage,
  '/evaluations': async () => (await import('./evaluations/EvaluationsPage.tsx')).EvaluationsPage,
  '/evaluations/$evaluation': async () => (await import('./evaluations/EvaluationPage.tsx')).EvaluationPage,
  '/figures': async () => (await import('./figures/FiguresPage.tsx')).FiguresPage,
  '/figures/import': async () => (await import('./figures/ImportPage.tsx')).ImportPage,
  '/figures/$reference': async () => (await import('./figures/FigurePage.tsx')).FigurePage,
  '/reports': async () => (await import('./reports/ReportsPage.tsx')).ReportsPage,
  '/reports/nil': async () => (await import('./reports/NilPage.tsx')).NilPage,
  '/reports/$report': async () => (await import('./reports/ReportPage.tsx')).ReportPage,
  '/state': async () => (await import('./national/StatePage.tsx')).StatePage,
  '/questions': async () => (await import('./desk/QuestionsPage.tsx')).QuestionsPage,
  '/questions/enter': async () => (await import('./desk/EnterQuestionPage.tsx')).EnterQuestionPage,
  '/questions/$question': async () => (await import('./desk/QuestionPage.tsx')).QuestionPage,
  '/duties': async () => (await import('./periodic/DutiesPage.tsx')).DutiesPage,
  '/duties/declare': async () => (await import('./periodic/DeclareDutyPage.tsx')).DeclareDutyPage,
  '/timeliness': async () => (await import('./periodic/TimelinessPage.tsx')).TimelinessPage,
  '/report-form': async () => (await import('./periodic/ReportFormPage.tsx')).ReportFormPage,
  '/checks': async () => (await import('./checks/ChecksPage.tsx')).ChecksPage,
}

export const resultsRoom: Room = {
  slice: 'results',
  navigation: [
    {
      ...{ path: '/state', label: nationalPageWords.title, icon: IconCompass, order: 29 },
      shows: (me) => holdsMandate(me, ...officials),
    },
    {
      ...{ path: '/indicators', label: words.indicators, icon: IconChartBar, order: 40 },
      shows: (me) => me.mandates.length > 0,
    },
    {
      ...{ path: '/passports', label: passportPageWords.title, icon: IconIdBadge2, order: 40.5 },
      shows: (me) => holdsMandate(me, ...officials),
    },
    {
      ...{ path: '/figures', label: words.figures, icon: IconTableDown, order: 41 },
      shows: (me) => me.mandates.length > 0,
    },
    {
      ...{ path: '/operational-results', label: operationalPageWords.title, icon: IconFilter, order: 41.5 },
      shows: (me) => me.mandates.length > 0,
    },
    {
      ...{ path: '/disruptions', label: disruptionPageWords.title, icon: IconShieldBolt, order: 41.6 },
      shows: (me) => holdsMandate(me, ...officials),
    },
    {
      ...{
        path: '/joint-operations',
        label: jointOperationPageWords.title,
        icon: IconUsersGroup,
        order: 41.7,
      },
      shows: (me) => holdsMandate(me, ...officials),
    },
    {
      ...{ path: '/reports', label: reportWords.reports, icon: IconFileReport, order: 42 },
      shows: (me) => holdsMandate(me, ...officials),
    },
    {
      ...{ path: '/duties', label: dutyPageWords.title, icon: IconClipboardList, order: 42.5 },
      shows: (me) => holdsMandate(me, ...officials),
    },
    {
      ...{ path: '/checks', label: words.checks, icon: IconScale, order: 43 },
      shows: (me) => holdsMandate(me, ...officials),
    },
    {
      ...{ path: '/geographies', label: geographyPageWords.title, icon: IconMap2, order: 43.5 },
      shows: (me) => me.mandates.length > 0,
    },
    {
      ...{ path: '/questions', label: deskPageWords.title, icon: IconMessageQuestion, order: 44 },
      shows: (me) => holdsMandate(me, ...officials),
    },
    {
      ...{ path: '/evaluations', label: evaluationPageWords.title, icon: IconZoomCheck, order: 45 },
      shows: (me) => holdsMandate(me, ...officials),
    },
    {
      ...{ path: '/hand-over', label: handOverPageWords.title, icon: IconArrowsExchange, order: 49 },
      shows: (me) => holdsMandate(me, 'secretariat', 'focal person', 'oversight'),
    },
  ],
  beside: { 'results of entries': ResultsOfEntries },
  routes: (parent) => [
    ...Object.entries(pages).map(([path, load]) =>
      createRoute({
        ...{ getParentRoute: () => parent, path },
        component: lazyRouteComponent(async () => ({ default: await load() })),
      }),
    ),
    createRoute({
      getParentRoute: () => parent,
      path: '/hand-over',
      component: lazyRouteComponent(() => import('./hand-over/HandOverPage.tsx'), 'HandOverPage'),
      validateSearch: (search: Readonly<Record<string, unknown>>): { office?: string } =>
        typeof search.office === 'string' ? { office: search.office } : {},
    }),
  ],
  commands: ({ go, me }) =>
    holdsMandate(me, 'secretariat', 'focal person')
      ? [
          { id: 'results.import', label: words.import, run: () => go('/figures/import') },
          { id: 'results.nil', label: reportWords.reportNil, run: () => go('/reports/nil') },
        ]
      : [],
}
