import { serveSlice } from '#kernel/contract/handler.ts'
import type { OpenRoom, RoomTools } from '#kernel/contract/room-tools.ts'
import type { Page } from '#kernel/http/options.ts'
import type { Verifier } from '#kernel/ledger/notes/signed-note.ts'
import { portal } from '../contract.ts'
import type { PortalRows } from '../database/rows.ts'
import { activityPage } from './pages/activity-page.ts'
import { callFormPage, callPage, callsPage } from './pages/call-pages.ts'
import { consultationPage, proposalPage } from './pages/consultation-pages.ts'
import { figurePage, indicatorPage } from './pages/figure-pages.ts'
import { currentPage } from './papers/current-page.ts'
import { frontPage } from './pages/front-page.ts'
import { narrativePage } from './pages/narrative-page.ts'
import { listPage, looks, startPage } from './pages/open-pages.ts'
import { pillarPage } from './pages/pillar-page.ts'
import { receiptPage } from './pages/receipt-page.ts'
import { trackerPage, trackersPage } from './pages/tracker-pages.ts'
import { listSnapshots } from './publication/list-snapshots.ts'
import { previewPublication } from './publication/preview-publication.ts'
import { publishSnapshot } from './publication/publish-snapshot.ts'
import { withdrawSnapshot } from './publication/withdraw-snapshot.ts'
import { previewTracker } from './trackers/preview-tracker.ts'
import { publishTracker, takeTrackerDown } from './trackers/publish-tracker.ts'

export const served = serveSlice<typeof portal, PortalRows>(portal, {
  previewPublication,
  publishSnapshot,
  listSnapshots,
  withdrawSnapshot,
  previewTracker,
  publishTracker,
  takeTrackerDown,
})

/** Every public page. `site` is where people reach the installation; `ledgerKey` is what receipts are checked against. */
export const pagesOf = (site: string, ledgerKey: Verifier): readonly Page[] => [
  ...looks,
  startPage(site),
  listPage(site),
  callsPage(site),
  callPage(site),
  callFormPage(site),
  trackersPage(site),
  trackerPage(site),
  receiptPage(site, ledgerKey),
  currentPage(site),
  frontPage(site),
  narrativePage(site),
  consultationPage(site),
  activityPage(site),
  proposalPage(site),
  figurePage(site),
  indicatorPage(site),
  pillarPage(site),
]

export const open = ({
  address,
  signer,
}: Pick<RoomTools, 'address'> & { readonly signer: Verifier }): OpenRoom => ({
  served,
  pages: pagesOf(address, signer),
})
