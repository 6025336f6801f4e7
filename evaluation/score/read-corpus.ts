// In: which hand-coded texts are wanted; out: each read by the whole pipeline, with what its coding tells of where it came from.

import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type PipelineOutput, runPipeline } from '../../src/pipeline.js'
import { packageRoot, type Resources } from '../../src/resources.js'
import { type GoldText, readGold } from './gold.js'
import type { CodedText } from './score-events.js'

/** `own`: the project's own gold; `families`: short texts coded lightly, to merge; `news`: the articles beside the checkout, which are not the project's to give. */
export type CorpusName = 'own' | 'families' | 'news'

export interface ReadText extends CodedText {
  readonly from: GoldText
  readonly output: PipelineOutput
}

export const sharedData = join(packageRoot, '..', 'shared', 'data')
const newsFolder = join(sharedData, 'news')
const goldFolder = join(packageRoot, 'evaluation', 'gold')

export function hasCorpus(name: CorpusName): boolean {
  return name !== 'news' || existsSync(newsFolder)
}

export function listCorpus(name: CorpusName): GoldText[] {
  if (name === 'news') return readGold(newsFolder, newsFolder)
  if (name === 'families') return readGold(join(goldFolder, 'merges'), join(goldFolder, 'merges'))
  return [
    ...readGold(join(goldFolder, 'samples'), join(packageRoot, 'samples')),
    ...readGold(join(goldFolder, 'texts'), join(goldFolder, 'texts')),
  ]
}

/** Texts are read with `published`, `outlet` and `url` as their coding has them: what a user who has the article knows of it. */
export async function readCorpus(
  name: CorpusName,
  resources: Resources,
  keep: (text: GoldText) => boolean = () => true,
): Promise<ReadText[]> {
  const out: ReadText[] = []
  for (const from of listCorpus(name).filter(keep)) {
    if (from.file === null) continue
    const output = await runPipeline(
      { bytes: readFileSync(from.file), source: basename(from.file), hints: hintsOf(from) },
      resources,
    )
    out.push({
      name: from.name,
      gold: from.events,
      reports: output.kind === 'read' ? output.reports : [],
      from,
      output,
    })
  }
  return out
}

function hintsOf(text: GoldText): { published?: string; outlet?: string; url?: string } {
  return {
    ...(text.published ? { published: text.published } : {}),
    ...(text.outlet ? { outlet: text.outlet } : {}),
    ...(text.url ? { url: text.url } : {}),
  }
}
