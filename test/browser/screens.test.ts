// Every screen at the width of a desk and of a phone: it says what it should, without an error, a foreign request or a sideways scroll.

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ArticleBrief, EventList } from '../../src/serve/contract.js'
import { type FixtureServer, openFixtureServer } from './support/fixture-server.js'
import { findBrowser, openBrowser, openTab, overflowOf } from './support/open-browser.js'

const program = findBrowser()

describe.skipIf(program === null)('screens', () => {
  let server: FixtureServer
  let browser: Browser
  let article = ''
  let event = ''

  beforeAll(async () => {
    server = await openFixtureServer()
    browser = await openBrowser(program ?? '')
    const articles = (await (await fetch(`${server.address}api/articles`)).json()) as ArticleBrief[]
    article = articles.find((a) => a.source.includes('albanese-tour'))?.id ?? ''
    const list = (await (await fetch(`${server.address}api/events?pair=AUS-CHN`)).json()) as EventList
    event = list.events.find((e) => e.tellings > 1)?.id ?? ''
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const screens: readonly (readonly [string, () => string, string])[] = [
    ['home', () => '#/', 'Pairs of countries'],
    ['pair', () => '#/pair/AUS-CHN', 'Australia – China'],
    ['article', () => `#/article/${article}`, 'Albanese ends China visit'],
    ['event', () => `#/event/${event}`, '2 independent tellings'],
    ['read', () => '#/read', 'Read an article'],
    ['measures', () => '#/measures?on=2023-06-01', 'on 1 June 2023'],
    ['who', () => '#/who?q=foreign%20minister%20of%20Japan&on=2023-03-16', 'Yoshimasa Hayashi'],
    ['articles', () => '#/articles', '36 articles in the record'],
    ['no such page', () => '#/nowhere', 'No such page'],
  ]

  for (const width of [1400, 390]) {
    it.each(screens)(`shows %s at ${width} px`, async (_name, hash, words) => {
      const { page, faults } = await openTab(browser, server.address, width)
      await page.goto(server.address + hash())
      await page.getByText(words).first().waitFor()
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
      expect(faults).toEqual([])
      await page.close()
    })
  }

  it('labels samples on every screen and says how to read articles of one’s own', async () => {
    const { page } = await openTab(browser, server.address)
    await page.goto(server.address)
    await page.getByText('npm start -- PATH').waitFor()
    for (const [, hash] of screens) {
      await page.goto(server.address + hash())
      await page.locator('header .badge.sample').first().waitFor()
    }
    await page.close()
  })

  it('says kindly what is not in the record', async () => {
    const { page } = await openTab(browser, server.address)
    await page.goto(`${server.address}#/event/e_none`)
    await page.getByText('Not in this record').waitFor()
    await page.close()
  })

  it('says so when the server does not answer, and goes on when it does', async () => {
    const { page } = await openTab(browser, server.address)
    await page.route('**/api/articles', (route) => route.abort())
    await page.goto(`${server.address}#/articles`)
    await page.getByText('Chancery does not answer').waitFor()
    await page.unroute('**/api/articles')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('36 articles in the record').waitFor()
    await page.close()
  })

  it('finds pairs by the name of a country', async () => {
    const { page } = await openTab(browser, server.address)
    await page.goto(server.address)
    await page.getByLabel('Find a country').fill('maldives')
    await page.locator('.pair-tile').first().waitFor()
    const names = await page.locator('.pair-names').allTextContents()
    expect(names.length).toBeGreaterThan(0)
    expect(names.every((n) => n.includes('Maldives'))).toBe(true)
    await page.getByLabel('Find a country').fill('atlantis')
    await page.getByText('No pair with “atlantis”').waitFor()
    await page.close()
  })

  it('asks for the measures of another day', async () => {
    const { page } = await openTab(browser, server.address)
    await page.goto(`${server.address}#/measures?on=2023-06-01`)
    await page.getByText('on 1 June 2023').waitFor()
    await page.locator('input[type=date]').fill('1950-01-01')
    await page.getByText('No measure known to be in force on 1 January 1950').waitFor()
    expect(page.url()).toContain('on=1950-01-01')
    await page.close()
  })
})
