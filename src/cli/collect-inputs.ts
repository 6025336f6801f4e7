// In: paths as typed, `-` for standard input; out: the files to read, folders walked, and a line for each that cannot be.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

export interface InputFile {
  readonly source: string
  load(): Uint8Array
}

export interface Collected {
  readonly files: readonly InputFile[]
  readonly faults: readonly { readonly source: string; readonly code: string; readonly text: string }[]
}

/** What a folder is searched for; a file that is named is tried whatever it is called. */
const READABLE = new Set(['.txt', '.html', '.htm', '.xhtml', '.md', '.text', ''])
/** Bytes past which a file is not loaded whole: reading stops at 2 MB of text anyway. */
const LOADED_BYTES = 256 * 1024 * 1024

export function collectInputs(paths: readonly string[]): Collected {
  const files: InputFile[] = []
  const faults: { source: string; code: string; text: string }[] = []
  for (const path of paths) {
    if (path === '-') {
      files.push({ source: '-', load: () => readFileSync(0) })
      continue
    }
    if (/^https?:\/\//i.test(path)) {
      faults.push({
        source: path,
        code: 'read/address',
        text: 'addresses are not fetched: nothing leaves this machine. Save the page and give the file.',
      })
      continue
    }
    try {
      const stat = statSync(path)
      if (!stat.isDirectory()) files.push({ source: path, load: () => loadFile(path) })
      else {
        const found = walk(path)
        if (found.length === 0)
          faults.push({ source: path, code: 'read/empty-folder', text: 'no text or page in this folder.' })
        files.push(...found.map((f) => ({ source: f, load: () => loadFile(f) })))
      }
    } catch (cause) {
      faults.push({ source: path, ...explainFault(cause) })
    }
  }
  return { files, faults }
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return walk(path)
      return entry.isFile() && READABLE.has(extname(entry.name).toLowerCase()) ? [path] : []
    })
}

function loadFile(path: string): Uint8Array {
  const bytes = readFileSync(path)
  return bytes.length > LOADED_BYTES ? bytes.subarray(0, LOADED_BYTES) : bytes
}

export function explainFault(cause: unknown): { code: string; text: string } {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOENT') return { code: 'read/missing', text: 'no such file or folder. Check the path.' }
  if (code === 'EACCES' || code === 'EPERM')
    return { code: 'read/denied', text: 'this file may not be read. Check its permissions.' }
  return { code: 'read/failed', text: cause instanceof Error ? cause.message : String(cause) }
}
