// In: which runtime is wanted; out: the second model that ships, opened from models/reader.

import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type OpenedReader, openReader, type RuntimeChoice } from '../src/engine-runtime.js'
import { makeWordPiece } from '../src/parse/index.js'
import { ChanceryError } from '../src/terms/index.js'

const folderOf = (name: string): string => fileURLToPath(new URL(`../models/${name}`, import.meta.url))

/** @throws ChanceryError `evaluate/absent` where the model is not there. */
export async function openShippedReader(
  runtime: RuntimeChoice = 'auto',
  folder = folderOf('reader'),
): Promise<OpenedReader> {
  const pieces = makeWordPiece(await readFile(`${folderOf('en')}/vocab.txt`, 'utf8'))
  const reader = await openReader({ folder, pieces, runtime })
  if (!reader) throw new ChanceryError('evaluate/absent', `There is no model in ${folder}.`)
  return reader
}
