import type { Language, Text } from '../../languages.ts'
import { type Block, run } from '../blocks.ts'

/** A heading inside a section. */
export function subheading(name: Text, language: Language): Block {
  return { kind: 'heading', level: 2, content: [run(name[language])] }
}
