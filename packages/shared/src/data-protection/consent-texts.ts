import { text } from '../forums/text.ts'
import type { Text } from '../languages.ts'
import type { PurposeId } from './purposes.ts'

/** What a person reads, or is read, before allowing anything. A change of words is a new version, never an edit. */
export interface ConsentText {
  readonly version: string
  readonly title: Text
  /** Before the purposes. `{organisation}` is filled in. */
  readonly before: readonly Text[]
  readonly purposes: Readonly<Record<PurposeId, Text>>
  /** After them: the rights. `{officer}` is how to reach who answers for data protection. */
  readonly after: readonly Text[]
  /** Where somebody gives it for a child or for whom they represent. */
  readonly forOthers: Text
}

/** Source: LGPD arts. 7, I and § 5; 8, §§ 1, 2, 4 and 5; 9; 11, I; 14, § 1; 18, VIII and IX. */
export const consentTexts: readonly ConsentText[] = [
  {
    version: '2026-11',
    title: text('O que você permite', 'Lo que usted permite', 'What you allow'),
    before: [
      text(
        '{organisation} guarda e usa o que você nos conta para defender os seus direitos. Alguns usos só acontecem se você permitir. Abaixo, cada um tem um quadrado. Marque só os que você quer.',
        '{organisation} guarda y usa lo que usted nos cuenta para defender sus derechos. Algunos usos solo ocurren si usted los permite. Abajo, cada uno tiene un cuadrado. Marque solo los que quiera.',
        '{organisation} keeps and uses what you tell us to defend your rights. Some uses happen only if you allow them. Each one below has a box. Mark only those that you want.',
      ),
      text(
        'Você pode dizer não a qualquer um, ou a todos. Se disser não, continuamos a atender você. Sem a primeira permissão, porém, não contamos a sua história a um órgão ou tribunal.',
        'Puede decir no a cualquiera, o a todos. Si dice no, la seguimos atendiendo. Pero sin el primer permiso no contamos su historia a un órgano o tribunal.',
        'You may say no to any of them, or to all. If you say no, we still help you. But without the first permission we do not tell your story to a body or court.',
      ),
      text(
        'O que você conta pode dizer de onde você vem, no que acredita, o que pensa de política, como está a sua saúde. Isso recebe proteção especial, e só é usado para o que você marcar.',
        'Lo que cuenta puede decir de dónde viene, en qué cree, qué piensa de política, cómo está su salud. Eso tiene protección especial, y solo se usa para lo que usted marque.',
        'What you tell may say where you come from, what you believe, what you think of politics, how your health is. This is specially protected, and is used only for what you mark.',
      ),
    ],
    purposes: {
      litigation: text(
        'Permito que levem a minha história a um órgão internacional ou a um tribunal. O órgão lerá o meu nome, em sigilo, e pode ficar fora do Brasil.',
        'Permito que lleven mi historia a un órgano internacional o a un tribunal. El órgano leerá mi nombre, en reserva, y puede estar fuera de Brasil.',
        'I allow you to bring my story before an international body or a court. The body will read my name, in confidence, and may be outside Brazil.',
      ),
      state: text(
        'Permito que o Estado saiba do meu caso. O meu nome não aparece: usam um pseudônimo. Sei que, mesmo assim, detalhes podem fazer alguém me reconhecer.',
        'Permito que el Estado sepa de mi caso. Mi nombre no aparece: usan un seudónimo. Sé que, aun así, los detalles pueden hacer que alguien me reconozca.',
        'I allow the State to know of my case. My name does not appear: a pseudonym is used. I know that details may still let somebody recognise me.',
      ),
      publication: text(
        'Permito que publiquem o meu caso, sem o meu nome, em relatórios, na internet ou em aulas.',
        'Permito que publiquen mi caso, sin mi nombre, en informes, en internet o en clases.',
        'I allow you to publish my case, without my name, in reports, on the internet or in classes.',
      ),
      media: text(
        'Permito que falem do meu caso à imprensa, sem o meu nome. Entrevista, imagem ou voz, só se eu permitir de novo, cada vez.',
        'Permito que hablen de mi caso con la prensa, sin mi nombre. Entrevista, imagen o voz, solo si lo permito de nuevo, cada vez.',
        'I allow you to speak of my case to the press, without my name. An interview, image or voice only if I allow it again, each time.',
      ),
      statistics: text(
        'Permito que o meu caso conte em estudos e números, de modo que ninguém saiba que é o meu.',
        'Permito que mi caso cuente en estudios y números, de modo que nadie sepa que es el mío.',
        'I allow my case to count in studies and figures, so that nobody can know that it is mine.',
      ),
      partners: text(
        'Permito que compartilhem o meu caso com organizações parceiras, para me ajudar. Antes, dirão a mim quais são.',
        'Permito que compartan mi caso con organizaciones asociadas, para ayudarme. Antes me dirán cuáles son.',
        'I allow you to share my case with partner organisations, to help me. Before that you will tell me which they are.',
      ),
      contact: text(
        'Permito que me procurem pelo telefone, mensagem ou endereço que deixei.',
        'Permito que me busquen por el teléfono, mensaje o dirección que dejé.',
        'I allow you to reach me by the telephone, message or address that I left.',
      ),
    },
    after: [
      text(
        'Você pode voltar atrás quando quiser, sem pagar nada e sem dizer por quê. Basta avisar. O que já foi feito antes continua valendo, e o que já foi entregue a um órgão não pode ser recolhido.',
        'Puede echarse atrás cuando quiera, sin pagar nada y sin decir por qué. Basta con avisar. Lo que ya se hizo antes sigue valiendo, y lo que ya se entregó a un órgano no se puede recoger.',
        'You may change your mind whenever you want, at no cost and without saying why. Just tell us. What was done before stays valid, and what was handed to a body cannot be taken back.',
      ),
      text(
        'Você pode pedir para ver, corrigir ou apagar o que guardamos sobre você, e saber com quem foi compartilhado. Para isso: {officer}.',
        'Puede pedir ver, corregir o borrar lo que guardamos sobre usted, y saber con quién se compartió. Para eso: {officer}.',
        'You may ask to see, correct or delete what we keep about you, and to know with whom it was shared. For this: {officer}.',
      ),
    ],
    forOthers: text(
      'Se quem assina é mãe, pai ou responsável por uma criança, o interesse da criança vem primeiro: marque só o que é bom para ela.',
      'Si quien firma es madre, padre o responsable de una niña o un niño, su interés va primero: marque solo lo que sea bueno para ella o él.',
      'If a parent or guardian signs for a child, the interest of the child comes first: mark only what is good for the child.',
    ),
  },
]

/** The text that is read to people from now on. */
export const presentConsentText = getLast(consentTexts)

export function findConsentText(version: string): ConsentText | undefined {
  return consentTexts.find((one) => one.version === version)
}

function getLast(texts: readonly ConsentText[]): ConsentText {
  const last = texts.at(-1)
  if (!last) throw new Error('There is no text of consent.')
  return last
}
