// In: a checkout in any state; out: packages installed and everything built, doing only what is missing or out of date.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...parts) => join(root, ...parts)

function fail(step, status) {
  console.error(
    `\nChancery could not be prepared: ${step} did not finish. The lines above say why; mend that and run the command again.`,
  )
  process.exit(status ?? 1)
}

function run(step, command, args) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: false,
  })
  if (result.status !== 0) fail(step, result.status)
}

function node(step, ...args) {
  run(step, process.execPath, args)
}

/** Installs with the npm that runs us, or the one on the PATH. */
function install() {
  const marker = at('node_modules', '.chancery-lock')
  const lock = createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return
  console.log('Installing packages (once)…')
  const npm = process.env.npm_execpath
  // Not `ci`: it refuses a lock that lacks the optional binaries of another system; this keeps the locked versions and leaves the lock as it is.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  if (npm?.endsWith('.js')) node('installing packages', npm, ...args)
  else run('installing packages', process.platform === 'win32' ? 'npm.cmd' : 'npm', args)
  writeFileSync(marker, lock)
}

/** A digest of names, sizes and times of everything the build reads. */
function digestOf(paths) {
  const hash = createHash('sha256')
  const visit = (path) => {
    if (!existsSync(path)) return
    const stat = statSync(path)
    if (stat.isDirectory()) {
      for (const name of readdirSync(path).sort()) {
        if (name !== 'node_modules' && name !== 'dist') visit(join(path, name))
      }
    } else hash.update(`${path}:${stat.size}:${stat.mtimeMs}\n`)
  }
  for (const path of paths) visit(at(path))
  return hash.digest('hex')
}

function build(name, inputs, output, steps) {
  const marker = at('node_modules', `.chancery-${name}`)
  const digest = digestOf(inputs)
  if (existsSync(at(output)) && existsSync(marker) && readFileSync(marker, 'utf8') === digest) return
  console.log(`Building the ${name}…`)
  for (const step of steps) step()
  mkdirSync(at('node_modules'), { recursive: true })
  writeFileSync(marker, digest)
}

export function prepare() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Chancery needs Node 20.19 or newer; this is ${process.version}. Install a newer Node from your system's packages or nodejs.org and run the command again.`,
    )
    process.exit(1)
  }
  install()
  build('package', ['src', 'tsconfig.json', 'tsconfig.build.json', 'package.json'], 'dist/cli/main.js', [
    () => node('compiling', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'),
  ])
  build(
    'indexes',
    ['almanac', 'gazetteer', 'src/almanac', 'src/gazetteer', 'scripts', 'package-lock.json'],
    'dist/data',
    [
      () => node('indexing the almanac', 'node_modules/tsx/dist/cli.mjs', 'scripts/build-almanac.ts'),
      () => node('indexing places', 'node_modules/tsx/dist/cli.mjs', 'scripts/build-gazetteer.ts'),
    ],
  )
  build(
    'web app',
    ['web/src', 'web/index.html', 'web/vite.config.ts', 'src/terms', 'src/serve'],
    'web/dist/index.html',
    [
      () =>
        node('building the web app', 'node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'),
    ],
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) prepare()
