// The article: its quotes lead to the events and the events to the quotes, by pointer and by keyboard.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ArticleBrief, ArticleView } from '../../src/serve/contract.js'
import { type FixtureServer, openFixtureServer } from './support/fixture-server.js'
import { findBrowser, openBrowser, openTab } from './support/open-browser.js'

const program = findBrowser()

describe.skipIf(program === null)('article', () => {
  let server: FixtureServer
  let browser: Browser
  let view: ArticleView

  beforeAll(async () => {
    server = await openFixtureServer()
    browser = await openBrowser(program ?? '')
    const articles = (await (await fetch(`${server.address}api/articles`)).json()) as ArticleBrief[]
    const id = articles.find((a) => a.source.includes('albanese-tour'))?.id ?? ''
    view = (await (await fetch(`${server.address}api/articles/${id}`)).json()) as ArticleView
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  async function openArticle(query = ''): Promise<Page> {
    const { page } = await openTab(browser, server.address)
    await page.goto(`${server.address}#/article/${view.article.id}${query}`)
    await page.locator('mark').first().waitFor()
    return page
  }
  const isInView = (page: Page, selector: string): Promise<boolean> =>
    page.evaluate<boolean>(
      `(() => { const r = document.querySelector('${selector}').getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight })()`,
    )

  it('shows the whole text, with every quote marked word for word', async () => {
    const page = await openArticle()
    const text = (await page.locator('.article-text').textContent()) ?? ''
    const bare = (s: string): string => s.replace(/\s+/g, '')
    for (const block of view.article.blocks) {
      const first = view.article.text.slice(block.start, block.end).trim().split(/\s+/).slice(0, 4).join(' ')
      expect(bare(text)).toContain(bare(first))
    }
    for (const [n, report] of sorted(view).entries()) {
      const marked = await page.locator(`mark[data-reports~="${n}"]`).allTextContents()
      expect(bare(marked.join(''))).toBe(bare(report.evidence[0]?.exact ?? ''))
    }
    await page.close()
  })

  it('leads from a quote to its card', async () => {
    const page = await openArticle()
    const last = view.reports.length - 1
    await page.locator(`mark[data-reports~="${last}"]`).first().click()
    await page.locator(`[data-card="${last}"].is-lit`).waitFor()
    expect(await isInView(page, `[data-card="${last}"]`)).toBe(true)
    await page.close()
  })

  it('marks the card while the pointer rests on the quote, and the quote while it rests on the card', async () => {
    const page = await openArticle()
    await page.locator('mark[data-reports="3"]').first().hover()
    await page.locator('[data-card="3"].is-lit').waitFor()
    await page.locator('[data-card="4"]').hover()
    await page.locator('mark[data-reports~="4"].is-lit').first().waitFor()
    expect(await page.locator('[data-card="3"].is-lit').count()).toBe(0)
    await page.close()
  })

  it('leads from a card to its quote and back by keyboard', async () => {
    const page = await openArticle()
    const last = view.reports.length - 1
    await page.locator(`[data-card="${last}"] .card-title`).focus()
    await page.keyboard.press('Enter')
    await page.locator(`mark[data-reports~="${last}"].is-lit`).first().waitFor()
    expect(await isInView(page, `mark[data-reports~="${last}"]`)).toBe(true)
    expect(await page.locator(':focus').getAttribute('data-ref')).toBe(String(last))
    await page.keyboard.press('Enter')
    await page.locator(`[data-card="${last}"] .card-title:focus`).waitFor()
    await page.close()
  })

  it('goes through all events that the same words tell of', async () => {
    const page = await openArticle()
    const many = page.locator('mark[data-reports*=" "]').first()
    const here = ((await many.getAttribute('data-reports')) ?? '').split(' ')
    expect(here.length).toBeGreaterThan(1)
    for (const n of here) {
      await many.click()
      await page.mouse.move(0, 0)
      await page.locator(`[data-card="${n}"].is-lit`).waitFor()
    }
    await page.close()
  })

  it('opens at the words of the report that the address names', async () => {
    const last = sorted(view).at(-1)
    const page = await openArticle(`?report=${last?.id ?? ''}`)
    await page.locator(`[data-card="${view.reports.length - 1}"].is-lit`).waitFor()
    await page.close()
  })

  it('greys what was not read, and says where a text breaks off', async () => {
    const articles = (await (await fetch(`${server.address}api/articles`)).json()) as ArticleBrief[]
    const cut = articles.find((a) => a.truncated)
    const { page } = await openTab(browser, server.address)
    await page.goto(`${server.address}#/article/${cut?.id ?? ''}`)
    await page.getByText('The text breaks off here').waitFor()
    await page.locator('.boilerplate-label').first().waitFor()
    await page.close()
  })
})

function sorted(view: ArticleView): ArticleView['reports'][number][] {
  return [...view.reports].sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}
