// The screen of a pair: the filters change list and timeline and stay in the address; the timeline answers to keys.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EventList } from '../../src/serve/contract.js'
import { type FixtureServer, openFixtureServer } from './support/fixture-server.js'
import { findBrowser, openBrowser, openTab } from './support/open-browser.js'

const program = findBrowser()

describe.skipIf(program === null)('pair', () => {
  let server: FixtureServer
  let browser: Browser
  let list: EventList

  beforeAll(async () => {
    server = await openFixtureServer()
    browser = await openBrowser(program ?? '')
    list = (await (await fetch(`${server.address}api/events?pair=AUS-CHN`)).json()) as EventList
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  async function openPair(query = ''): Promise<Page> {
    const { page } = await openTab(browser, server.address)
    await page.goto(`${server.address}#/pair/AUS-CHN${query}`)
    await page.locator('.pair-head').waitFor()
    return page
  }
  const rows = (page: Page): Promise<number> => page.locator('.row').count()

  it('lists every event once, and draws those with a date', async () => {
    const page = await openPair('?from=1900')
    const dated = list.events.filter((e) => e.bounds.lower !== null || e.bounds.upper !== null).length
    expect(await rows(page)).toBe(dated)
    expect(await page.locator('.dot').count()).toBe(dated)
    await page.close()
  })

  it('filters by status, and keeps it in the address', async () => {
    const page = await openPair()
    expect(await rows(page)).toBe(list.events.length)
    await page.getByRole('button', { name: 'planned' }).click()
    const planned = list.events.filter((e) => e.lead.status === 'planned').length
    await page.getByText(`${planned} of ${list.events.length} events`).waitFor()
    expect(await rows(page)).toBe(planned)
    expect(page.url()).toContain('status=planned')
    await page.reload()
    await page.locator('.row').first().waitFor()
    expect(await rows(page)).toBe(planned)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByText(`${list.events.length} events`).waitFor()
    expect(page.url()).not.toContain('status')
    await page.close()
  })

  it('filters by certainty, quad, kind and background', async () => {
    const count = async (query: string): Promise<number> => {
      const page = await openPair(query)
      const shown = await rows(page)
      await page.close()
      return shown
    }
    const expected = (keep: (lead: EventList['events'][number]['lead']) => boolean): number =>
      list.events.filter((e) => keep(e.lead)).length
    expect(await count('?certainty=80')).toBe(expected((r) => r.certainty >= 0.8))
    expect(await count('?quad=3.4')).toBe(expected((r) => (r.quad_code ?? 0) >= 3))
    expect(await count('?kind=CONSULT')).toBe(expected((r) => r.event === 'CONSULT'))
    expect(await count('?background=off')).toBe(expected((r) => !r.background))
    expect(await count('?channel=leader')).toBe(expected((r) => r.channel.includes('leader')))
  })

  it('moves the slider by keys', async () => {
    const page = await openPair()
    await page.locator('input[name=certainty]').focus()
    for (let i = 0; i < 18; i++) await page.keyboard.press('ArrowRight')
    const sure = list.events.filter((e) => e.lead.certainty >= 0.9).length
    await page.getByText(`${sure} of ${list.events.length} events`).waitFor()
    expect(page.url()).toContain('certainty=90')
    await page.close()
  })

  it('says so when nothing passes', async () => {
    const page = await openPair('?kind=ASSAULT&certainty=100')
    await page.getByText('No event passes these filters').waitFor()
    await page.close()
  })

  it('goes along the timeline with the arrow keys, with a card for each, and opens the event', async () => {
    const page = await openPair()
    const dots = page.locator('.dot')
    expect(await page.locator('.dot[tabindex="0"]').count()).toBe(1)
    await page.locator('.dot[tabindex="0"]').focus()
    const first = await page.locator('.timeline-card').textContent()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const third = await page.locator('.timeline-card').textContent()
    expect(third).not.toBe(first)
    expect(await page.locator('.dot:focus').getAttribute('data-event')).toBe(
      await dots.nth(2).getAttribute('data-event'),
    )
    await page.keyboard.press('Enter')
    await page.getByText('independent telling').first().waitFor()
    expect(page.url()).toContain('#/event/e_')
    await page.close()
  })

  it('shows one year alone when its name is chosen', async () => {
    const page = await openPair()
    await page.locator('.years button', { hasText: '2023' }).click()
    const within = list.events.filter(
      ({ bounds: b }) => (b.lower ?? b.upper ?? '9999') < '2024' && (b.upper ?? b.lower ?? '0') >= '2023',
    ).length
    await page.getByText(`${within} of ${list.events.length} events`).waitFor()
    expect(page.url()).toContain('from=2023')
    await page.close()
  })

  it('draws planned unlike done, and background faded', async () => {
    const page = await openPair()
    const fill = (selector: string): Promise<string> =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('.timeline ${selector}')).fill`)
    expect(await fill('.mark.is-planned .mark-shape')).not.toBe(await fill('.mark.is-occurred .mark-shape'))
    const faded = await page.evaluate<string>(
      `getComputedStyle(document.querySelector('.timeline .mark.is-background')).opacity`,
    )
    expect(Number(faded)).toBeLessThan(0.6)
    await page.close()
  })
})
