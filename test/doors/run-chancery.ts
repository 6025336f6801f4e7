// In: the arguments of one command; out: what it printed and how it ended, run as users run it: the built package in a process of its own.

import { spawn, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const program = join(root, 'dist', 'cli', 'main.js')
export const sample = (name: string): string => join(root, 'samples', name)

export interface Ended {
  readonly status: number
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly input?: string | Uint8Array
  readonly cwd?: string
}

export function runChancery(args: readonly string[], options: RunOptions = {}): Ended {
  const ended = spawnSync(process.execPath, [program, ...args], {
    cwd: options.cwd ?? root,
    input: options.input ?? '',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { status: ended.status ?? -1, out: ended.stdout, err: ended.stderr }
}

/** Lines of JSON, one value each. */
export function readLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

export interface Serving {
  readonly address: string
  stop(): Promise<number>
}

/** Starts a command that serves, and waits for the address it prints. */
export function serveChancery(args: readonly string[]): Promise<Serving> {
  const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)))
  return new Promise((resolve, reject) => {
    let printed = ''
    const read = (chunk: Buffer): void => {
      printed += chunk.toString('utf8')
      const address = /http:\/\/[^\s]+/.exec(printed)?.[0]
      if (address === undefined) return
      resolve({
        address,
        stop: () => {
          child.kill('SIGINT')
          return ended
        },
      })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8')
    })
    void ended.then((code) => reject(new Error(`ended with ${code} before it served: ${printed}`)))
  })
}
