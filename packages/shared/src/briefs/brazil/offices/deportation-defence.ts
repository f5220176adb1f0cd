import { text } from '../../../forums/text.ts'
import { numbered } from '../../blocks.ts'
import { askFor } from '../../parts/argument.ts'
import { writeFacts } from '../../parts/facts.ts'
import { writeInTime } from '../../parts/in-time.ts'
import type { Template } from '../../template.ts'
import { writeCourse } from '../course.ts'
import { missing, pt, tell } from '../pt.ts'
import { writeDefects, writePreamble, writeRegularisation, writeRelief } from './deportation-defence/sections.ts'

/** Defence in deportation proceedings: Law 13.445/2017 arts. 50 to 53; Decree 9.199/2017 arts. 187 to 190. */
export const deportationDefence: Template = {
  id: 'br-deport-defesa',
  name: text('Defesa em deportação', 'Defensa en deportación (Brasil)', 'Defence against deportation (Brazil)'),
  forum: 'br-migration',
  procedures: ['br-deportacao'],
  filing: 'br-deport-defesa',
  title: pt('Defesa técnica em procedimento de deportação'),
  slug: pt('defesa-deportacao'),
  languages: ['pt-BR'],
  opening: {
    kind: 'address',
    to: () => [
      tell('À AUTORIDADE MIGRATÓRIA DA POLÍCIA FEDERAL, {unit}', {
        unit: missing('authority', 'delegacia ou unidade que conduz o procedimento'),
      }),
    ],
  },
  citations: 'abnt',
  limits: [],
  sections: [
    {
      id: 'authority',
      name: text('Autoridade e número do procedimento', 'Autoridad y número del expediente', 'Authority and number of the file'),
      untitled: true,
      write: writePreamble,
    },
    {
      id: 'timeliness',
      name: text('Tempestividade', 'Plazo', 'Timeliness'),
      write: (file, law) => [
        numbered(
          tell(
            'A defesa técnica apresenta-se em dez dias, pelo defensor constituído, ou em vinte, pela Defensoria Pública da União (art. 188, § 1º, II, do Decreto 9.199/2017).',
          ),
        ),
        ...writeInTime(file, law, {
          section: 'timeliness',
          rules: ['br-deport-defesa-10d', 'br-deport-defesa-dpu-20d', 'br-deport-sumaria-5d'],
          opened: pt('A notificação que abriu o prazo é de {date}.'),
          noOpening: pt('o dia em que o defensor constituído ou a Defensoria foi notificada'),
        }),
      ],
    },
    {
      id: 'defects',
      name: text(
        'Nulidades: notificação pessoal, intérprete, consulado, Defensoria',
        'Nulidades: notificación personal, intérprete, consulado, Defensoría',
        'Defects: personal notice, interpreter, consulate, defender',
      ),
      write: writeDefects,
    },
    {
      id: 'facts',
      name: text('Fatos e vínculos no Brasil', 'Hechos y vínculos en Brasil', 'Facts and ties in Brazil'),
      write: (file, law) => [
        ...writeFacts(file),
        ...writeCourse(file, law, 'O procedimento teve o andamento a seguir.'),
        askFor(file, 'facts', pt('os vínculos no Brasil: família, trabalho, escola, saúde e tempo de residência, com a prova de cada um')),
      ],
    },
    {
      id: 'regularisation',
      name: text('Via de regularização e não devolução', 'Vía de regularización y no devolución', 'Way to regularise and non-refoulement'),
      write: writeRegularisation,
    },
    { id: 'relief', name: text('Provas e pedidos', 'Pruebas y peticiones', 'Evidence and relief sought'), write: writeRelief },
  ],
}
