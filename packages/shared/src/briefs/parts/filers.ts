import { text } from '../../forums/text.ts'
import type { Text } from '../../languages.ts'
import { type Block, gap, type Inline, join, numbered, person, say, type Words } from '../blocks.ts'
import type { CaseFile, FilePerson } from '../case-file.ts'

const words = {
  noFiler: text('quem apresenta o escrito', 'quién presenta el escrito', 'who files the brief'),
  noRepresentative: text('quem representa as vítimas', 'quién representa a las víctimas', 'who represents the victims'),
  and: text(' e ', ' y ', ' and '),
}

/** The people of a role, named for the audience, in one line: "A, B and C"; empty where there is none. */
export function nameRole(file: CaseFile, role: FilePerson['role']): Inline[] {
  const named = file.people.filter((one) => one.role === role).map((one) => person(one.id))
  return join(named, ', ', words.and[file.brief.language])
}

/** Who files: the organisation, and the petitioners that the case has. `sentence` has a place `{who}`. */
export function tellFilers(file: CaseFile, sentence: Text): Block {
  const { language } = file.brief
  const petitioners: Words[] = file.people.filter((one) => one.role === 'petitioner').map((one) => person(one.id))
  const who = [...(file.organisation.name ? [file.organisation.name] : []), ...petitioners]
  const named = who.length > 0 ? join(who, ', ', words.and[language]) : gap(words.noFiler[language], { at: 'people' })
  return numbered(say(sentence, language, { who: named }))
}

/** Who represents; a gap where nobody does. `sentence` has a place `{who}`. */
export function tellRepresentatives(file: CaseFile, sentence: Text, noOne: Text = words.noRepresentative): Block {
  const { language } = file.brief
  const representatives = nameRole(file, 'representative')
  const who = representatives.length > 0 ? representatives : gap(noOne[language], { at: 'people' })
  return numbered(say(sentence, language, { who }))
}
