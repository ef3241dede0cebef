import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Quiet and offline: a browser that is being tested asks nobody for updates. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The system's own Chromium (`SUTOON_CHROMIUM` names another), headless. Says how to get one if there is none. */
export function openChromium(): Promise<Browser> {
  const executablePath = process.env.SUTOON_CHROMIUM ?? places.find((place) => existsSync(place))
  if (!executablePath) {
    throw new Error(
      'No Chromium found. Install it (apt-get install chromium) or set SUTOON_CHROMIUM to its path.',
    )
  }
  return chromium.launch({ executablePath, headless: true, args: flags })
}
