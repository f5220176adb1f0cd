import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, list, numbered, plain } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { dayOf, findLastAct, findOwnProceeding } from '../../parts/acts.ts'
import { askFor } from '../../parts/argument.ts'
import { writeAnnexesIfAny } from '../../parts/evidence.ts'
import { writeFacts } from '../../parts/facts.ts'
import type { Template } from '../../template.ts'
import { closePetition } from '../closing.ts'
import { tellCounsel } from '../counsel.ts'
import { writeCourse } from '../course.ts'
import { addressSentencingJudge, numberOf } from '../court.ts'
import { nameParties } from '../parties.ts'
import { missing, pt, tell } from '../pt.ts'
import { tellService, writeAppealInTime } from './appeal-parts.ts'

const sentence = ['judgment-available-djen', 'judgment-served'] as const

/** Appeal against the judgment of first instance: CPC arts. 1.009 to 1.014; in a writ of mandamus Law 12.016/2009 art. 14. */
export const appeal: Template = {
  id: 'br-apelacao',
  name: text('Apelação', 'Apelación (Brasil)', 'Appeal (Brazil)'),
  forum: 'br-courts',
  procedures: ['br-recursos-cpc', 'br-ms', 'br-acp', 'br-acao-popular', 'br-habeas-data'],
  filing: 'br-apelacao-peca',
  title: pt('Apelação'),
  slug: pt('apelacao'),
  languages: ['pt-BR'],
  opening: { kind: 'address', to: (file, law) => addressSentencingJudge(file, law, 'petition') },
  citations: 'abnt',
  limits: [],
  sections: [
    {
      id: 'petition',
      name: text('Petição ao juízo que sentenciou', 'Escrito al juez que sentenció', 'Petition to the judge of first instance'),
      untitled: true,
      write: writePetition,
    },
    {
      id: 'timeliness',
      name: text('Tempestividade e preparo', 'Plazo y tasas', 'Time limit and court fees'),
      write: (file, law) =>
        writeAppealInTime(file, law, {
          section: 'timeliness',
          rules: ['br-apelacao-15du'],
          rule: 'A apelação interpõe-se em quinze dias úteis (arts. 1.003, § 5º, e 219 do CPC).',
          decision: { name: 'A sentença', ending: 'a', kinds: sentence },
        }),
    },
    {
      id: 'facts-and-law',
      name: text('Exposição do fato e do direito', 'Exposición de los hechos y del derecho', 'Statement of facts and law'),
      write: (file, law) => [
        ...writeFacts(file),
        ...writeCourse(file, law),
        askFor(file, 'facts-and-law', pt('o que a sentença decidiu e com que fundamento, com o trecho')),
      ],
    },
    {
      id: 'grounds',
      name: text('Razões do pedido de reforma ou de nulidade', 'Razones para revocar o anular', 'Grounds for reversing or annulling'),
      write: writeGrounds,
    },
    {
      id: 'requests',
      name: text('Pedido de nova decisão', 'Petición de nueva decisión', 'Request for a new decision'),
      write: writeRequests,
    },
  ],
}

function writePetition(file: CaseFile, law: Catalogue): readonly Block[] {
  const act = findLastAct(file, ...sentence)
  const isWrit = findOwnProceeding(file, law)?.procedure.id === 'br-ms'
  return [
    plain(
      tell(
        '{who}, parte qualificada nos autos do processo nº {number}, em que contende com {other}, {counsel}, vem interpor APELAÇÃO, com fundamento {basis}, contra a sentença{day}, pelas razões a seguir.',
        {
          who: nameParties(file, 'quem apela'),
          number: numberOf(file, law),
          other: missing('petition', 'a parte apelada'),
          counsel: tellCounsel(file, 'petition'),
          basis: isWrit
            ? 'no art. 14 da Lei 12.016/2009 e nos arts. 1.009 e seguintes do Código de Processo Civil'
            : 'nos arts. 1.009 e seguintes do Código de Processo Civil',
          day: act ? `, ${tellService(act, 'a')} em ${dayOf(file, act)}` : '',
        },
      ),
    ),
    plain(
      'Requer que, intimada a parte apelada para contrarrazões (art. 1.010, § 1º, do CPC), os autos sejam remetidos ao tribunal, independentemente de juízo de admissibilidade (art. 1.010, § 3º, do CPC).',
    ),
  ]
}

function writeGrounds(file: CaseFile): readonly Block[] {
  return [
    askFor(file, 'grounds', pt('as nulidades do processo ou da sentença, com o ato e o prejuízo, ou que não há nenhuma')),
    askFor(file, 'grounds', pt('cada fundamento da sentença e por que deve ser reformado, com a norma e a prova dos autos')),
  ]
}

function writeRequests(file: CaseFile): readonly Block[] {
  return [
    numbered('Diante do exposto, requer:'),
    list(
      [
        'o conhecimento da apelação;',
        tell('o provimento do recurso, para {relief}.', {
          relief: missing('requests', 'anular a sentença, ou reformá-la com a decisão que se pede em seu lugar (art. 1.010, IV, do CPC)'),
        }),
      ],
      true,
    ),
    ...writeAnnexesIfAny(file),
    ...closePetition(file, 'requests'),
  ]
}
