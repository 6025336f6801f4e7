// Arguments naming a part of the bench → its figures as one line of JSON on standard output.

import { type PartName, runHostile, runPart } from './parts.js'

const [part = '', size = '0'] = process.argv.slice(2)
const result =
  part === 'hostile-split' || part === 'hostile-engine'
    ? await runHostile(part === 'hostile-split' ? 'split' : 'engine', Number(size))
    : await runPart(part as PartName, Number(size))
process.stdout.write(`${JSON.stringify(result)}\n`)
