import { text } from '../../../forums/text.ts'
import { type Block, gap, numbered, person, say, table, type Words } from '../../blocks.ts'
import type { CaseFile, FilePerson } from '../../case-file.ts'
import { askFor } from '../../parts/argument.ts'
import { writeAnnexes } from '../../parts/evidence.ts'
import { listRequests } from '../../parts/requests.ts'
import { writeSignature } from '../../parts/signature.ts'
import { subheading } from '../../parts/subheading.ts'
import { pleas } from '../court/pleas.ts'
import { tableProof } from '../proof.ts'

const words = {
  law: text(
    'A prova é oferecida em ordem, com indicação dos fatos e argumentos sobre os quais versa, e os declarantes e peritos são individualizados com o objeto de sua declaração (artigo 40(2) do Regulamento da Corte).',
    'La prueba se ofrece en orden, con indicación de los hechos y argumentos sobre los cuales versa, y los declarantes y peritos se individualizan con el objeto de su declaración (artículo 40(2) del Reglamento de la Corte).',
    'The evidence is offered in order, with the facts and arguments to which it relates, and the declarants and experts are identified with the object of their statements (article 40(2) of the Rules of Procedure of the Court).',
  ),
  documents: text('Prova documental', 'Prueba documental', 'Documentary evidence'),
  proof: text(
    'A prova documental consta da lista de anexos deste escrito e prova os fatos a seguir.',
    'La prueba documental consta en la lista de anexos de este escrito y prueba los hechos siguientes.',
    'The documentary evidence stands in the list of annexes of this brief and proves the following facts.',
  ),
  declarants: text('Declarantes e peritos', 'Declarantes y peritos', 'Declarants and experts'),
  noOne: text(
    'as vítimas, testemunhas e peritos que declararão, com o objeto de cada declaração',
    'las víctimas, testigos y peritos que declararán, con el objeto de cada declaración',
    'the victims, witnesses and experts who will give statements, with the object of each',
  ),
  person: text('Pessoa', 'Persona', 'Person'),
  capacity: text('Qualidade', 'Calidad', 'Capacity'),
  object: text('Objeto', 'Objeto', 'Object'),
  victim: text('Suposta vítima', 'Presunta víctima', 'Alleged victim'),
  witness: text('Testemunha', 'Testigo', 'Witness'),
  expert: text('Perito ou perita', 'Perito o perita', 'Expert'),
  noObject: text(
    'o objeto da declaração e se em audiência ou por affidavit',
    'el objeto de la declaración y si en audiencia o por afidávit',
    'the object of the statement and whether at the hearing or by affidavit',
  ),
  noObjectOfVictim: text(
    'se declara e, nesse caso, o objeto da declaração e se em audiência ou por affidavit',
    'si declara y, en ese caso, el objeto de la declaración y si en audiencia o por afidávit',
    'whether he or she gives a statement and, if so, its object and whether at the hearing or by affidavit',
  ),
  experts: text(
    'o currículo e os dados de contato de cada perito (artigo 40(2) do Regulamento)',
    'la hoja de vida y los datos de contacto de cada perito (artículo 40(2) del Reglamento)',
    'the curriculum vitae and contact details of each expert (article 40(2) of the Rules of Procedure)',
  ),
  admit: text(
    'tenha por apresentado este escrito e admita a prova oferecida (artigos 40 e 57 do Regulamento);',
    'tenga por presentado este escrito y admita la prueba ofrecida (artículos 40 y 57 del Reglamento);',
    'take this brief as submitted and admit the evidence offered (articles 40 and 57 of the Rules of Procedure);',
  ),
  repair: text(
    'ordene as medidas de reparação e o pagamento das custas e gastos indicados neste escrito (artigo 63(1) da Convenção Americana).',
    'ordene las medidas de reparación y el pago de las costas y gastos indicados en este escrito (artículo 63(1) de la Convención Americana).',
    'order the measures of reparation and the payment of the costs and expenses set out in this brief (article 63(1) of the American Convention).',
  ),
  annexes: text('Lista de anexos', 'Lista de anexos', 'List of annexes'),
  originals: text(
    'Os anexos e o original deste escrito são entregues dentro de 21 dias contados do vencimento do prazo (artigo 28(1) do Regulamento).',
    'Los anexos y el original de este escrito se presentan dentro de los 21 días contados desde el vencimiento del plazo (artículo 28(1) del Reglamento).',
    'The annexes and the original of this brief are filed within 21 days of the end of its period (article 28(1) of the Rules of Procedure).',
  ),
}

const heard = ['victim', 'witness', 'expert'] as const

/** Rules of the Court art. 40(2)(b)-(c): what is not offered here does not come in later. */
export function writeDeclarants(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  return [
    numbered(say(words.law, language)),
    subheading(words.documents, language),
    ...tableProof(file, 'evidence', words.proof),
    ...(file.annexes.length === 0 ? writeAnnexes(file) : []),
    subheading(words.declarants, language),
    tableDeclarants(file),
    askFor(file, 'evidence', words.experts),
  ]
}

function tableDeclarants(file: CaseFile): Block {
  const { language } = file.brief
  const rows = file.people.flatMap((one): Words[][] => {
    const capacity = capacityOf(one)
    const asked = one.role === 'victim' ? words.noObjectOfVictim : words.noObject
    const object = gap(asked[language], { at: 'brief', id: 'evidence' })
    return capacity ? [[person(one.id), capacity[language], object]] : []
  })
  if (rows.length === 0) return numbered(gap(words.noOne[language], { at: 'people' }))
  return table([words.person[language], words.capacity[language], words.object[language]], [34, 22, 44], rows)
}

function capacityOf({ role }: FilePerson) {
  const found = heard.find((one) => one === role)
  return found && words[found]
}

/** What is asked, who signs, and the annexes; their originals may follow. */
export function writeRequests(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const requests = [words.admit, pleas.declare, words.repair].map((one) => say(one, language))
  return [
    ...listRequests(file, pleas.lead, requests),
    ...writeSignature(file, 'requests'),
    subheading(words.annexes, language),
    ...writeAnnexes(file),
    numbered(say(words.originals, language)),
  ]
}
