import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import { type Block, gap, list, numbered, say } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { findLastAct, placeOfActs } from '../parts/acts.ts'
import { askFor } from '../parts/argument.ts'
import { tellContact } from '../parts/contact.ts'
import { findShielded, listDesignations } from '../parts/designations.ts'
import { writeAnnexes } from '../parts/evidence.ts'
import { tellFact, writeFacts } from '../parts/facts.ts'
import { tellFilers } from '../parts/filers.ts'
import { findOtherProcedures, listProcedures } from '../parts/other-procedures.ts'
import { writeDomesticHistory } from '../parts/remedies.ts'
import { writeSignature } from '../parts/signature.ts'
import { tableVictims } from '../parts/victims.ts'
import type { Template } from '../template.ts'
import { spoken } from './committee.ts'
import { unLanguages } from './communication.ts'
import { categories, words } from './wgad-communication/words.ts'

/** Communication to the Working Group on Arbitrary Detention. Order: its questionnaire; paragraphs of its methods of work, A/HRC/36/38. */
export const wgadCommunication: Template = {
  id: 'wgad-communication',
  name: text(
    'Comunicação sobre detenção arbitrária ao Grupo de Trabalho da ONU',
    'Comunicación sobre detención arbitraria al Grupo de Trabajo de la ONU',
    'Communication on arbitrary detention to the UN Working Group',
  ),
  forum: 'wgad',
  procedures: ['wgad-regular'],
  filing: 'wgad-communication',
  title: spoken('Comunicación sobre detención arbitraria', 'Communication on arbitrary detention'),
  slug: text('comunicacao-detencao-arbitraria', 'comunicacion-detencion-arbitraria', 'communication-arbitrary-detention'),
  languages: unLanguages,
  opening: { kind: 'cover' },
  citations: 'un',
  limits: [],
  sections: [
    {
      id: 'identity',
      name: text('Identidade da pessoa detida', 'Identidad de la persona detenida', 'Identity of the person detained'),
      write: writeIdentity,
    },
    {
      id: 'arrest',
      name: text(
        'Prisão: data, lugar, autoridade, ordem exibida',
        'Arresto: fecha, lugar, autoridad, orden exhibida',
        'Arrest: date, place, authority, warrant shown',
      ),
      write: writeArrest,
    },
    {
      id: 'detention',
      name: text(
        'Detenção: lugares, razões, base legal',
        'Detención: lugares, motivos, base legal',
        'Detention: places, reasons, legal basis',
      ),
      write: (file) => [askFor(file, 'detention', words.detention), askFor(file, 'detention', words.basis)],
    },
    {
      id: 'why-arbitrary',
      name: text(
        'Por que é arbitrária: categorias I a V',
        'Por qué es arbitraria: categorías I a V',
        'Why it is arbitrary: categories I to V',
      ),
      write: writeCategories,
    },
    {
      id: 'steps',
      name: text('Providências internas e resultado', 'Gestiones internas y resultado', 'Domestic steps and their result'),
      write: writeSteps,
    },
    {
      id: 'source',
      name: text('Fonte, contato e consentimento', 'Fuente, contacto y consentimiento', 'Source, contact and consent'),
      write: writeSource,
    },
  ],
}

function writeIdentity(file: CaseFile): readonly Block[] {
  return [...tableVictims(file, words.detainedLead, words.detainee), askFor(file, 'identity', words.personal)]
}

function writeArrest(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const began = findLastAct(file, 'detention-began')
  const unknown = gap(words.noArrest[language], placeOfActs(file))
  return [...(began ? tellFact(file, began) : [numbered(unknown)]), askFor(file, 'arrest', words.arrest), ...writeFacts(file)]
}

function writeCategories(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const items = categories.map((one) => say(one, language, { why: gap(words.noWhy[language], { at: 'brief', id: 'why-arbitrary' }) }))
  return [numbered(say(words.categories, language)), list(items), numbered(say(words.asks, language))]
}

function writeSteps(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const others = findOtherProcedures(file, law, new Set(['wgad']))
  return [
    numbered(say(words.noExhaustion, language)),
    ...writeDomesticHistory(file, law),
    askFor(file, 'steps', words.results),
    ...(others.length > 0 ? [numbered(say(words.elsewhere, language)), listProcedures(file, law, others)] : []),
  ]
}

function writeSource(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const shielded = findShielded(file)
  const consent = gap(words.noConsent[language], { at: 'brief', id: 'source' })
  return [
    tellFilers(file, words.submitted),
    tellContact(file, 'source', { nothing: words.contact, facts: ['address', 'phone', 'email'], rest: words.noRelation }),
    numbered(say(words.confidential, language)),
    numbered(say(words.consent, language, { consent })),
    ...(shielded.length > 0 ? [numbered(say(words.named, language)), listDesignations(file, shielded)] : []),
    ...writeAnnexes(file),
    ...writeSignature(file, 'source', false),
  ]
}
