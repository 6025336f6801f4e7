// Everything can be reached and seen by keyboard alone, and its colours can be read in light and dark.

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FixtureServer, openFixtureServer } from './support/fixture-server.js'
import { findBrowser, openBrowser, openTab } from './support/open-browser.js'

const program = findBrowser()

/** Contrast of every word on the screen with what lies behind it; those under WCAG's AA come back. */
const FIND_PALE = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const read = (color) => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data
    return [r, g, b, a / 255]
  }
  const over = (top, under) => [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3])).concat(1)
  const light = (c) => {
    const [r, g, b] = c.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const groundOf = (element) => {
    const chain = []
    for (let e = element; e; e = e.parentElement) chain.push(read(getComputedStyle(e).backgroundColor))
    return chain.reverse().reduce((under, top) => over(top, under), read(getComputedStyle(document.body).backgroundColor))
  }
  const pale = new Set()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    if (!walker.currentNode.textContent.trim() || !element || element.closest('noscript, .unseen, .skip')) continue
    if (!element.checkVisibility()) continue
    const style = getComputedStyle(element)
    const ground = groundOf(element)
    const ink = element instanceof SVGElement ? read(style.fill) : over(read(style.color), ground)
    const [a, b] = [light(ink), light(ground)].sort((x, y) => y - x)
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700)
    const ratio = (a + 0.05) / (b + 0.05)
    if (ratio < (large ? 3 : 4.5)) pale.add(element.className + ' ' + walker.currentNode.textContent.trim().slice(0, 24) + ' ' + ratio.toFixed(2))
  }
  return [...pale]
})()`

describe.skipIf(program === null)('keyboard and colours', () => {
  let server: FixtureServer
  let browser: Browser

  beforeAll(async () => {
    server = await openFixtureServer()
    browser = await openBrowser(program ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  it('reaches the places, the field and the first pair by Tab, each with a visible focus', async () => {
    const { page } = await openTab(browser, server.address)
    await page.goto(server.address)
    await page.locator('.pair-tile').first().waitFor()
    const reached: string[] = []
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press('Tab')
      const [name, outline] = await page.evaluate<[string, string]>(
        `[document.activeElement.textContent.trim() || document.activeElement.tagName, getComputedStyle(document.activeElement.matches('input[type=file]') ? document.activeElement.parentElement : document.activeElement).outlineStyle]`,
      )
      reached.push(name)
      expect(outline, name).not.toBe('none')
    }
    expect(reached[0]).toBe('To the content')
    for (const name of ['Countries', 'Articles', 'Measures', 'Who', 'Read an article', 'TEXTAREA', 'Read it'])
      expect(reached).toContain(name)
    expect(reached.some((n) => n.startsWith('Australia – China'))).toBe(true)
    await page.close()
  })

  it('gives every control a name', async () => {
    const { page } = await openTab(browser, server.address)
    for (const hash of ['#/', '#/pair/AUS-CHN', '#/read', '#/measures', '#/who']) {
      await page.goto(server.address + hash)
      await page.locator('h1').first().waitFor()
      const nameless = await page.evaluate<string[]>(
        `[...document.querySelectorAll('button, input, select, textarea, a[href]')].filter((e) => !(e.getAttribute('aria-label') || e.textContent.trim() || e.labels?.length)).map((e) => e.outerHTML.slice(0, 80))`,
      )
      expect(nameless, hash).toEqual([])
    }
    await page.close()
  })

  it.each(['light', 'dark'] as const)('can be read in %s', async (colorScheme) => {
    const articles = (await (await fetch(`${server.address}api/articles`)).json()) as { id: string }[]
    const page = await browser.newPage({ colorScheme, viewport: { width: 1400, height: 900 } })
    for (const hash of [
      '#/',
      '#/pair/AUS-CHN',
      `#/article/${articles[0]?.id ?? ''}`,
      '#/measures?on=2023-06-01',
      '#/who?q=Penny%20Wong',
      '#/read',
    ]) {
      await page.goto(server.address + hash)
      await page.locator('h1').first().waitFor()
      expect(await page.evaluate<string[]>(FIND_PALE), hash).toEqual([])
    }
    await page.close()
  })
})
