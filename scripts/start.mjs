// In: a fresh checkout and perhaps paths; out: the record of them (or of the samples) served on this machine, its address printed.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { prepare, root } from './prepare.mjs'

prepare()
const child = spawn(
  process.execPath,
  [join(root, 'dist', 'cli', 'main.js'), 'start', ...process.argv.slice(2)],
  {
    cwd: process.env.INIT_CWD ?? root,
    stdio: 'inherit',
  },
)
// Ctrl-C reaches the child by the terminal; what is sent to us alone is passed on, and we leave when it has closed its record.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
