import { text } from '../../../forums/text.ts'
import type { Template } from '../../template.ts'
import { addressCourt } from '../court.ts'
import { pt } from '../pt.ts'
import { writeCompetence, writeIllegality, writeInterim, writePreamble, writeRequests, writeRestraint } from './habeas-corpus/sections.ts'

/** Habeas corpus: CF art. 5, LXVIII and LXXVII; CPP arts. 647 to 667. Anybody may lodge it, without a lawyer and without fees. */
export const habeasCorpus: Template = {
  id: 'br-habeas-corpus',
  name: text('Habeas corpus', 'Habeas corpus (Brasil)', 'Habeas corpus (Brazil)'),
  forum: 'br-courts',
  procedures: ['br-hc'],
  filing: 'br-hc-inicial',
  title: pt('Habeas corpus'),
  slug: pt('habeas-corpus'),
  languages: ['pt-BR'],
  opening: { kind: 'address', to: (file, law) => addressCourt(file, law, 'parties') },
  citations: 'abnt',
  limits: [],
  sections: [
    {
      id: 'parties',
      name: text(
        'Impetrante, paciente e autoridade coatora',
        'Solicitante, beneficiario y autoridad',
        'Petitioner, person restrained and authority',
      ),
      untitled: true,
      write: writePreamble,
    },
    {
      id: 'competence',
      name: text('Competência do juízo ou tribunal', 'Competencia del juez o tribunal', 'Which court'),
      write: writeCompetence,
    },
    {
      id: 'restraint',
      name: text(
        'A coação ou ameaça: fatos e datas',
        'La restricción o amenaza: hechos y fechas',
        'The restraint or threat: facts and dates',
      ),
      write: writeRestraint,
    },
    {
      id: 'illegality',
      name: text(
        'Ilegalidade (art. 648) e tratados de direitos humanos',
        'Ilegalidad (art. 648) y tratados de derechos humanos',
        'Illegality (art. 648) and human rights treaties',
      ),
      write: writeIllegality,
    },
    { id: 'interim', name: text('Liminar', 'Medida cautelar', 'Interim order'), write: writeInterim },
    {
      id: 'requests',
      name: text(
        'Pedidos: soltura, salvo-conduto, trancamento',
        'Peticiones: libertad, salvoconducto, cierre',
        'Requests: release, safe-conduct, discontinuance',
      ),
      write: writeRequests,
    },
  ],
}
