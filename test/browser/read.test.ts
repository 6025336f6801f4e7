// Reading before one's eyes: pasted, chosen, dropped, refused, kept; nothing is lost on the way.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FixtureServer, openFixtureServer } from './support/fixture-server.js'
import { findBrowser, openBrowser, openTab } from './support/open-browser.js'

const program = findBrowser()
const samples = fileURLToPath(new URL('../../samples', import.meta.url))
const wine = readFileSync(join(samples, 'aus-china-wine-2024.txt'), 'utf8')

describe.skipIf(program === null)('read', () => {
  let server: FixtureServer
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser(program ?? '')
  })
  beforeEach(async () => {
    server = await openFixtureServer()
    page = (await openTab(browser, server.address)).page
  })
  afterEach(async () => {
    await page.close()
    await server.close()
  })
  afterAll(async () => {
    await browser?.close()
  })

  it('reads what is pasted on the first screen, keeps it, and the samples leave', async () => {
    await page.goto(server.address)
    await page.locator('textarea').fill(wine)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('not kept yet').waitFor()
    expect(await page.locator('[data-card]').count()).toBeGreaterThan(3)
    expect(await page.locator('mark').count()).toBeGreaterThan(3)
    await page.getByRole('button', { name: 'Keep it in the record' }).click()
    await page.getByText('Kept in the record.').waitFor()
    await page.locator('.top .badge.sample').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Open it there' }).click()
    await page.locator('mark').first().waitFor()
    expect(page.url()).toContain('#/article/a_')
    // The page just left has marks of its own, so its badge may still stand for a moment.
    await page.getByText('not kept yet').waitFor({ state: 'detached' })
  })

  it('says when a text was in the record already', async () => {
    await page.goto(server.address)
    for (const words of ['Kept in the record.', 'It was in the record already.']) {
      await page.goto(`${server.address}#/read`)
      await page.locator('textarea').fill(wine)
      await page.getByRole('button', { name: 'Read it' }).click()
      await page.getByRole('button', { name: 'Keep it in the record' }).click()
      await page.getByText(words).waitFor()
      await page.getByRole('button', { name: 'Read another' }).click()
    }
  })

  it('tells the server what the user knows', async () => {
    await page.goto(`${server.address}#/read`)
    await page.locator('textarea').fill(wine)
    await page.getByText('What you know of it').click()
    await page.getByLabel('Outlet').fill('The Evening Slate')
    const asked = page.waitForRequest((r) => r.url().includes('api/read'))
    await page.getByRole('button', { name: 'Read it' }).click()
    expect(new URL((await asked).url()).searchParams.get('outlet')).toBe('The Evening Slate')
    await page.getByText('The Evening Slate').first().waitFor()
  })

  it('shows a refusal kindly and loses nothing', async () => {
    await page.goto(`${server.address}#/read`)
    const text = 'Der Minister reiste am Montag nach Paris, um dort mit seiner Kollegin zu sprechen. '.repeat(
      8,
    )
    await page.locator('textarea').fill(text)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('was not read').waitFor()
    expect(await page.getByRole('alert').textContent()).toMatch(/German/)
    expect(await page.locator('textarea').inputValue()).toBe(text)
    await page.reload()
    expect(await page.locator('textarea').inputValue()).toBe(text)
  })

  it('says what is missing when nothing was pasted', async () => {
    await page.goto(`${server.address}#/read`)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('There is nothing to read yet').waitFor()
  })

  it('loses nothing when the server does not answer', async () => {
    await page.goto(`${server.address}#/read`)
    await page.locator('textarea').fill(wine)
    await page.route('**/api/read**', (route) => route.abort())
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('Chancery does not answer').waitFor()
    expect(await page.locator('textarea').inputValue()).toBe(wine)
    await page.unroute('**/api/read**')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('not kept yet').waitFor()
  })

  it('reads several files, one after the other, past one that cannot be read', async () => {
    await page.goto(`${server.address}#/read`)
    await page.locator('input[type=file]').setInputFiles([
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      { name: 'wine.txt', mimeType: 'text/plain', buffer: Buffer.from(wine) },
      {
        name: 'tour.html',
        mimeType: 'text/html',
        buffer: readFileSync(join(samples, 'aus-china-albanese-tour-2023.html')),
      },
    ])
    await page.getByText('3 of 3 files').waitFor()
    await page.getByText('empty.txt was not read.').waitFor()
    await page.getByRole('button', { name: /tour\.html/ }).click()
    await page.getByRole('heading', { name: /Albanese ends China visit/ }).waitFor()
    await page.getByRole('button', { name: 'Keep all 2' }).click()
    await page.getByText('Kept in the record.').waitFor()
  })

  it('reads a file dropped on any screen', async () => {
    await page.goto(`${server.address}#/measures`)
    await page.getByText('Measures in force').waitFor()
    await page.evaluate(
      `(() => {
        const data = new DataTransfer()
        data.items.add(new File([${JSON.stringify(wine)}], 'dropped.txt', { type: 'text/plain' }))
        window.dispatchEvent(new DragEvent('dragenter', { dataTransfer: data, bubbles: true, cancelable: true }))
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
      })()`,
    )
    await page.getByText('not kept yet').waitFor()
    expect(page.url()).toContain('#/read')
    expect(await page.locator('.veil').count()).toBe(0)
  })
})
