// In: merged events; out: findings that no single article shows: sources that differ, pressure and inducement in one window.

import type { ChanceryEvent, Finding } from '../terms/index.js'

/** Days in which pressure and inducement by one side on the other are seen side by side. */
const WINDOW_DAYS = 60

type BoundsOf = (edtf: string | null) => { lower: string | null; upper: string | null } | null

export function findAcross(events: readonly ChanceryEvent[], boundsOf: BoundsOf): Finding[] {
  return [...events.flatMap((e) => findDifferences(e, boundsOf)), ...findCarrotAndStick(events, boundsOf)]
}

function findDifferences(event: ChanceryEvent, boundsOf: BoundsOf): Finding[] {
  return Object.entries(event.slots).flatMap(([slot, values]) => {
    if (slot === 'mode' || slot === 'status' || values.length < 2) return []
    if (
      slot === 'date' &&
      !values.some((a) => values.some((b) => areApart(boundsOf(a.value), boundsOf(b.value))))
    )
      return []
    const said = values.map((v) => `${v.value} (${v.sources.join(', ')})`).join('; ')
    return [
      {
        kind: 'sources-differ' as const,
        code: 'gauge/sources-differ',
        text: `Sources differ on the ${slot}: ${said}.`,
        article: null,
        spans: [],
        about: [event.id],
        data: { slot, values },
      },
    ]
  })
}

/** "16 March" and "March" do not differ: one is only the nearer. */
function areApart(a: ReturnType<BoundsOf>, b: ReturnType<BoundsOf>): boolean {
  return a?.upper != null && b?.lower != null && a.upper < b.lower
}

function findCarrotAndStick(events: readonly ChanceryEvent[], boundsOf: BoundsOf): Finding[] {
  const byDirection = new Map<string, ChanceryEvent[]>()
  for (const event of events) {
    const { lead } = event
    if (lead.stance === null || lead.status !== 'occurred') continue
    for (const a of new Set(lead.actor.flatMap((p) => (p.code ? [p.code] : [])))) {
      for (const r of new Set(lead.recipient.flatMap((p) => (p.code ? [p.code] : [])))) {
        if (a !== r) byDirection.set(`${a} ${r}`, [...(byDirection.get(`${a} ${r}`) ?? []), event])
      }
    }
  }
  const out: Finding[] = []
  for (const [direction, list] of [...byDirection].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const dated = list.flatMap((e) => {
      const lower = boundsOf(e.lead.date)?.lower
      return lower ? [{ event: e, day: Date.parse(`${lower}T00:00:00Z`) / 86_400_000 }] : []
    })
    const sticks = dated.filter((d) => d.event.lead.stance === 'stick')
    const carrots = dated.filter((d) => d.event.lead.stance === 'carrot')
    const near = sticks.flatMap((s) =>
      carrots.filter((c) => Math.abs(c.day - s.day) <= WINDOW_DAYS).map((c) => ({ s, c })),
    )
    const first = near[0]
    if (!first) continue
    const [a = '', r = ''] = direction.split(' ')
    const about = [...new Set(near.flatMap(({ s, c }) => [s.event.id, c.event.id]))]
    out.push({
      kind: 'carrot-and-stick',
      code: 'gauge/carrot-and-stick',
      text: `${a} used pressure and inducement toward ${r} within ${WINDOW_DAYS} days (${about.length} events).`,
      article: null,
      spans: [],
      about,
      data: { actor: a, recipient: r, days: WINDOW_DAYS },
    })
  }
  return out
}
