// In: an office's id and printed name; out: the office with what its id says (whose, of which kind, where).

import type { Office } from '../terms/index.js'

/** `CHN/party-secretary:yunnan` → code CHN, kind party-secretary, province yunnan; `CHN/ambassador:JPN` → to JPN. */
export function readOffice(id: string, name: string): Office {
  const slash = id.indexOf('/')
  const code = id.slice(0, slash)
  const [kind = '', place = null] = id.slice(slash + 1).split(/:(.*)/s)
  const regional = [
    'party-secretary',
    'governor',
    'mayor',
    'consul-general',
    'liaison-office',
    'first-minister',
  ].includes(kind)
  return {
    id,
    code,
    kind,
    name,
    body: kind === 'party' || kind === 'department' || kind === 'military-region' ? place : null,
    province: regional ? place : null,
    to: kind === 'ambassador' ? place : null,
  }
}
