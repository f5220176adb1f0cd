import type { Filing } from '../../../law.ts'
import { text } from '../../text.ts'
import { migrationDecree, migrationLaw, removalChapter } from '../sources.ts'

const identity = text('Autoridade e número do procedimento', 'Autoridad y número del expediente', 'Authority and number of the file')

const evidence = [
  text('Notificação com data e hora da entrega', 'Notificación con fecha y hora de entrega', 'Notice with day and hour of delivery'),
  text('Procuração', 'Poder', 'Power of attorney'),
  text(
    'Provas dos vínculos: família, trabalho, escola, saúde',
    'Pruebas de los vínculos: familia, trabajo, escuela, salud',
    'Proof of ties: family, work, school, health',
  ),
  text('Protocolos de refúgio ou residência', 'Comprobantes de refugio o residencia', 'Receipts of refugee or residence claims'),
]

/** Defence and appeal against deportation. */
export const deportationFilings: readonly Filing[] = [
  {
    id: 'br-deport-defesa',
    name: text('Defesa técnica', 'Defensa técnica', 'Defence'),
    by: 'petitioner',
    events: ['defence-filed'],
    languages: ['pt'],
    outline: [
      identity,
      text('Tempestividade', 'Plazo', 'Timeliness'),
      text(
        'Nulidades: notificação pessoal, intérprete, consulado, Defensoria',
        'Nulidades: notificación personal, intérprete, consulado, Defensoría',
        'Defects: personal notice, interpreter, consulate, defender',
      ),
      text('Fatos e vínculos no Brasil', 'Hechos y vínculos en Brasil', 'Facts and ties in Brazil'),
      text('Via de regularização e não devolução', 'Vía de regularización y no devolución', 'Way to regularise and non-refoulement'),
      text('Provas e pedidos', 'Pruebas y peticiones', 'Evidence and relief sought'),
    ],
    requirements: [
      {
        id: 'br-deport-contraditorio',
        says: text(
          'Contraditório e ampla defesa são garantidos; a Defensoria Pública é notificada em todo procedimento.',
          'Se garantizan el contradictorio y la defensa; se notifica a la Defensoría Pública en todo procedimiento.',
          'The right to be heard is guaranteed; the public defender is notified in every proceeding.',
        ),
        source: migrationLaw('art. 51, caput e § 1º', 'Texto do art. 51 em coletânea de legislação'),
        confidence: 'VERIFIED',
      },
    ],
    checklist: evidence,
  },
  {
    id: 'br-deport-recurso',
    name: text('Recurso contra a deportação', 'Recurso contra la deportación', 'Appeal against deportation'),
    by: 'petitioner',
    events: ['appeal-filed'],
    languages: ['pt'],
    outline: [
      identity,
      text(
        'Tempestividade e efeito suspensivo (art. 189)',
        'Plazo y efecto suspensivo (art. 189)',
        'Timeliness and suspensive effect (art. 189)',
      ),
      text('Fatos e vínculos no Brasil', 'Hechos y vínculos en Brasil', 'Facts and ties in Brazil'),
      text(
        'Nulidades: notificação, Defensoria, intérprete',
        'Nulidades: notificación, Defensoría, intérprete',
        'Defects: notice, defender, interpreter',
      ),
      text(
        'Direito: Lei 13.445, arts. 49, § 4º, e 50 a 53; não devolução; regularização',
        'Derecho: Lei 13.445, arts. 49, § 4º, y 50 a 53; no devolución; regularización',
        'Law: Lei 13.445 arts. 49 § 4º and 50-53; non-refoulement; regularisation',
      ),
      text('Pedido', 'Petición', 'Relief sought'),
    ],
    requirements: [
      {
        id: 'br-deport-recurso-suspensivo',
        says: text(
          'O efeito suspensivo é automático; invoque-o no começo.',
          'El efecto suspensivo es automático; invóquelo al inicio.',
          'The suspensive effect is automatic; claim it at the start.',
        ),
        source: migrationDecree('arts. 187, parágrafo único, e 189', removalChapter),
        confidence: 'VERIFIED',
      },
    ],
    checklist: evidence,
  },
]

/** Reconsideration and revocation of expulsion. */
export const expulsionFilings: readonly Filing[] = [
  {
    id: 'br-expulsao-reconsideracao',
    name: text('Pedido de reconsideração', 'Solicitud de reconsideración', 'Request for reconsideration'),
    by: 'petitioner',
    events: ['reconsideration-requested'],
    languages: ['pt'],
    outline: [
      text(
        'Ministro da Justiça e número do processo',
        'Ministro de Justicia y número del expediente',
        'Minister of Justice and number of the file',
      ),
      text('Tempestividade: notificação pessoal', 'Plazo: notificación personal', 'Timeliness: personal notice'),
      text('Condição de inexpulsável', 'Condición de no expulsable', 'Bar to expulsion'),
      text('Ressocialização e gravidade do crime', 'Resocialización y gravedad del delito', 'Resocialisation and gravity of the offence'),
      text('Não devolução', 'No devolución', 'Non-refoulement'),
      text(
        'Pedidos; subsidiariamente, prazo do impedimento',
        'Peticiones; plazo del impedimento, en subsidio',
        'Relief; length of the ban in the alternative',
      ),
    ],
    requirements: [],
    checklist: [
      text(
        'Certidões de filhos, casamento ou união',
        'Partidas de hijos, matrimonio o unión',
        'Certificates of children, marriage or union',
      ),
      text(
        'Sentença e folha de cumprimento da pena',
        'Sentencia y registro de cumplimiento de la pena',
        'Judgment and record of the sentence served',
      ),
      text('Prova de convivência e dependência', 'Prueba de convivencia y dependencia', 'Proof of life together and dependency'),
    ],
  },
  {
    id: 'br-expulsao-pedido-revogacao',
    name: text('Pedido de revogação', 'Solicitud de revocación', 'Request for revocation'),
    by: 'petitioner',
    events: ['revocation-requested'],
    languages: ['pt'],
    outline: [
      text('Expulsão e data da saída', 'Expulsión y fecha de salida', 'Expulsion and day of departure'),
      text('Causa de inexpulsabilidade não observada', 'Causa de no expulsión no observada', 'Bar to expulsion that was not observed'),
      text('Provas', 'Pruebas', 'Evidence'),
      text('Suspensão dos efeitos e revogação', 'Suspensión de los efectos y revocación', 'Suspension of effects and revocation'),
    ],
    requirements: [
      {
        id: 'br-expulsao-revogacao-canal',
        says: text(
          'Por peticionamento eletrônico (SEI) ou pelo protocolo do Ministério; não suspende por si só o impedimento.',
          'Por vía electrónica (SEI) o por la mesa de entrada del Ministerio; no suspende por sí sola el impedimento.',
          'Electronically (SEI) or at the Ministry’s registry; it does not suspend the ban of itself.',
        ),
        source: migrationDecree('art. 206', 'Página oficial sobre medidas compulsórias'),
        confidence: 'VERIFIED',
      },
    ],
    checklist: [
      text(
        'Certidões de filhos, casamento ou união',
        'Partidas de hijos, matrimonio o unión',
        'Certificates of children, marriage or union',
      ),
      text('Cópia da portaria de expulsão', 'Copia de la orden de expulsión', 'Copy of the expulsion order'),
    ],
  },
]
