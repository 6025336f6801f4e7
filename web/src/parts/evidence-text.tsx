// In: an article cut at its evidence; out: its text with the quotes coloured by quad, numbered, and answering to pointer and keyboard.

import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { Article, Report } from '../../../src/terms/index.js'
import { type CutBlock, cutArticle, type Piece } from '../words/cut-text.js'
import { quadClass, titleReport } from '../words/event-words.js'

export interface Hand {
  /** Report under the pointer or in focus. */
  readonly over: number | null
  /** Report that was chosen. */
  readonly chosen: number | null
}

export function EvidenceText({
  article,
  reports,
  hand,
  onOver,
  onChoose,
}: {
  readonly article: Pick<Article, 'text' | 'blocks' | 'boilerplate' | 'language'>
  readonly reports: readonly Report[]
  readonly hand: Hand
  readonly onOver: (report: number | null) => void
  readonly onChoose: (report: number, by: 'pointer' | 'keyboard') => void
}): ReactNode {
  const groups = useMemo(() => groupBlocks(cutArticle(article, reports)), [article, reports])
  const box = useRef<HTMLDivElement>(null)

  // One listener for all quotes: the numbers beside them are the buttons that the keyboard reaches.
  useEffect(() => {
    const element = box.current
    if (!element) return
    const reportsAt = (target: EventTarget | null): number[] => {
      const mark = target instanceof Element ? target.closest('mark') : null
      return mark?.dataset.reports?.split(' ').map(Number) ?? []
    }
    const click = (e: MouseEvent): void => {
      const here = reportsAt(e.target)
      if (here.length === 0 || window.getSelection()?.isCollapsed === false) return
      // A second click on the same words goes on to the next event they tell of.
      const next = here[(here.indexOf(hand.chosen ?? -1) + 1) % here.length]
      if (next !== undefined) onChoose(next, 'pointer')
    }
    const over = (e: MouseEvent): void => onOver(reportsAt(e.target)[0] ?? null)
    // Heard while it bubbles, before the card that the pointer enters hears of it.
    const leave = (e: MouseEvent): void => {
      if (!(e.relatedTarget instanceof Node && element.contains(e.relatedTarget))) onOver(null)
    }
    element.addEventListener('click', click)
    element.addEventListener('mouseover', over)
    element.addEventListener('mouseout', leave)
    return () => {
      element.removeEventListener('click', click)
      element.removeEventListener('mouseover', over)
      element.removeEventListener('mouseout', leave)
    }
  }, [hand.chosen, onOver, onChoose])

  const blockOf = (block: CutBlock): ReactNode => (
    <BlockOfText
      key={block.start}
      block={block}
      reports={reports}
      over={holds(block, hand.over)}
      chosen={holds(block, hand.chosen)}
      onOver={onOver}
      onChoose={onChoose}
    />
  )

  return (
    <div className="article-text" ref={box} lang={article.language}>
      {groups.map((group) =>
        group.kind === 'boilerplate' ? (
          <div key={group.blocks[0]?.start} className="boilerplate">
            <p className="boilerplate-label">Not read: menus, counts, credits and the like</p>
            {group.blocks.map(blockOf)}
          </div>
        ) : (
          group.blocks.map(blockOf)
        ),
      )}
    </div>
  )
}

/** The report, if the block has words of it: a block without is not drawn anew as the pointer moves. */
function holds(block: CutBlock, report: number | null): number | null {
  return report !== null && block.pieces.some((p) => p.reports.includes(report)) ? report : null
}

const BlockOfText = memo(function BlockOfText({
  block,
  reports,
  over,
  chosen,
  onOver,
  onChoose,
}: {
  readonly block: CutBlock
  readonly reports: readonly Report[]
  readonly over: number | null
  readonly chosen: number | null
  readonly onOver: (report: number | null) => void
  readonly onChoose: (report: number, by: 'pointer' | 'keyboard') => void
}): ReactNode {
  const pieces = block.pieces.map((piece) => (
    <PieceOfText
      key={piece.start}
      piece={piece}
      reports={reports}
      hand={{ over, chosen }}
      onOver={onOver}
      onChoose={(n) => onChoose(n, 'keyboard')}
    />
  ))
  if (block.kind === 'title') return <p className="text-title">{pieces}</p>
  if (block.kind === 'heading') return <h3>{pieces}</h3>
  if (block.kind === 'quote') return <blockquote>{pieces}</blockquote>
  if (block.kind === 'caption') return <p className="caption">{pieces}</p>
  if (block.kind === 'bullet') return <p className="bullet">{pieces}</p>
  return <p>{pieces}</p>
})

function PieceOfText({
  piece,
  reports,
  hand,
  onOver,
  onChoose,
}: {
  readonly piece: Piece
  readonly reports: readonly Report[]
  readonly hand: Hand
  readonly onOver: (report: number | null) => void
  readonly onChoose: (report: number) => void
}): ReactNode {
  const quads = piece.reports.map((n) => quadClass(reports[n]?.quad_code ?? null))
  const lit = piece.reports.some((n) => n === hand.over || n === hand.chosen)
  const recalled = piece.reports.length > 0 && piece.reports.every((n) => reports[n]?.background)
  // One line under the words for each event they tell of, at most three, with a gap between.
  const lines = quads
    .slice(0, 3)
    .flatMap((q, i) => [
      ...(i === 0 ? [] : [`0 ${3 * i}px 0 var(--surface)`]),
      `0 ${3 * i + 2}px 0 var(--${q}-line)`,
    ])
  const shown = (text: string): ReactNode =>
    piece.reports.length === 0 || text === '' ? (
      text
    ) : (
      <mark
        className={`ev ${quads[0] ?? 'q0'}${lit ? ' is-lit' : ''}${recalled ? ' is-background' : ''}`}
        data-reports={piece.reports.join(' ')}
        style={{ boxShadow: lines.join(', ') }}
      >
        {text}
      </mark>
    )
  if (piece.ends.length === 0) return shown(piece.text)
  // The numbers stay on the line of the last word.
  const last = piece.text.search(/\S+\s*$/)
  return (
    <>
      {shown(piece.text.slice(0, last))}
      <span className="unbroken">
        {shown(piece.text.slice(last))}
        {piece.ends.map((n) => {
          const report = reports[n]
          return report ? (
            <sup key={n}>
              <button
                type="button"
                className={`ref ${quadClass(report.quad_code)}${n === hand.chosen ? ' is-lit' : ''}`}
                data-ref={n}
                aria-label={`Event ${n + 1}: ${titleReport(report)}`}
                onFocus={() => onOver(n)}
                onBlur={() => onOver(null)}
                onClick={() => onChoose(n)}
              >
                {n + 1}
              </button>
            </sup>
          ) : null
        })}
      </span>
    </>
  )
}

interface BlockGroup {
  readonly kind: 'text' | 'boilerplate'
  readonly blocks: CutBlock[]
}

function groupBlocks(blocks: readonly CutBlock[]): BlockGroup[] {
  const groups: BlockGroup[] = []
  for (const block of blocks) {
    const kind = block.kind === 'boilerplate' ? 'boilerplate' : 'text'
    const last = groups.at(-1)
    if (last?.kind === kind) last.blocks.push(block)
    else groups.push({ kind, blocks: [block] })
  }
  return groups
}
