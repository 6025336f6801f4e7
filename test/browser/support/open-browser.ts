// In: where browsers are usually found; out: one of them, opened, and pages of it that remember what went wrong in them.

import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const PLACES = [
  process.env.CHANCERY_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser's program; null where there is none, and an error where the project's own checks run without one. */
export function findBrowser(): string | null {
  const found = PLACES.find((path) => path !== undefined && existsSync(path))
  if (found) return found
  const words = 'No Chromium found: install one, or name it in CHANCERY_BROWSER.'
  if (process.env.CI === 'true') throw new Error(words)
  console.warn(`${words} The browser tests are skipped.`)
  return null
}

export async function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}

export interface Tab {
  readonly page: Page
  /** Errors of the page and its console, and requests that left the machine. */
  readonly faults: string[]
}

export async function openTab(browser: Browser, address: string, width = 1400): Promise<Tab> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    acceptDownloads: false,
  })
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
      faults.push(`asked for ${request.url()}`)
  })
  return { page, faults }
}

/** Pixels by which the page is wider than its window. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}
