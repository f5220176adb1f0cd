import { daysBetween, type IsoDate, secondsOf } from '@travessia/shared/dates'
import type { Language, Text } from '@travessia/shared/languages'

/* What the mails of the house say: the code of the case, days and numbers, and nothing else of a case. */

const say = (portuguese: string, spanish: string, english: string): Text => ({ 'pt-BR': portuguese, es: spanish, en: english })

export const letters = {
  reminder: {
    subject: say('Prazo do caso {case}: vence em {day}', 'Plazo del caso {case}: vence el {day}', 'Deadline of case {case}: due on {day}'),
    lead: say(
      'Um prazo do caso {case} vence em {day}, {left}.',
      'Un plazo del caso {case} vence el {day}, {left}.',
      'A deadline of case {case} is due on {day}, {left}.',
    ),
    link: say(
      'Abrir o prazo e confirmar que você viu',
      'Abrir el plazo y confirmar que lo vio',
      'Open the deadline and confirm that you saw it',
    ),
    end: say(
      'Enquanto ninguém confirmar, o aviso segue para mais pessoas da equipe.',
      'Mientras nadie confirme, el aviso sigue a más personas del equipo.',
      'As long as nobody confirms, more people of the team are told.',
    ),
  },
  fatal: {
    subject: say(
      'Prazo fatal do caso {case}: vence em {day}',
      'Plazo fatal del caso {case}: vence el {day}',
      'Fatal deadline of case {case}: due on {day}',
    ),
    lead: say(
      'Um prazo do caso {case} que não se recupera depois vence em {day}, {left}.',
      'Un plazo del caso {case} que después no se recupera vence el {day}, {left}.',
      'A deadline of case {case} that cannot be made good later is due on {day}, {left}.',
    ),
    link: say(
      'Abrir o prazo e confirmar que você viu',
      'Abrir el plazo y confirmar que lo vio',
      'Open the deadline and confirm that you saw it',
    ),
    end: say(
      'Até que ele seja cumprido, o aviso segue para mais pessoas da equipe, mesmo que alguém confirme.',
      'Hasta que se cumpla, el aviso sigue a más personas del equipo, aunque alguien confirme.',
      'Until it is met, more people of the team are told, even if somebody confirms.',
    ),
  },
  assigned: {
    subject: say('Um prazo do caso {case} é seu', 'Un plazo del caso {case} es suyo', 'A deadline of case {case} is yours'),
    lead: say(
      'Você passou a cuidar de um prazo do caso {case}. Vence em {day}.',
      'Usted pasó a ocuparse de un plazo del caso {case}. Vence el {day}.',
      'You now look after a deadline of case {case}. It is due on {day}.',
    ),
    link: say('Abrir o prazo', 'Abrir el plazo', 'Open the deadline'),
    end: say(
      'Se não puder cuidar dele, passe-o a outra pessoa agora.',
      'Si no puede ocuparse de él, páselo a otra persona ahora.',
      'If you cannot look after it, give it to somebody else now.',
    ),
  },
  digest: {
    subject: say('Seus prazos de hoje ({count})', 'Sus plazos de hoy ({count})', 'Your deadlines today ({count})'),
    lead: say(
      'O que já venceu e o que vence nos próximos 15 dias sob os seus cuidados:',
      'Lo que ya venció y lo que vence en los próximos 15 días a su cargo:',
      'What is past due, and what is due within 15 days in your care:',
    ),
    link: say('Caso {case}, {day}', 'Caso {case}, {day}', 'Case {case}, {day}'),
    end: say(
      'Este resumo vem uma vez por dia. Para não receber mais: Configurações › Avisos.',
      'Este resumen llega una vez al día. Para no recibirlo más: Configuración › Avisos.',
      'This digest comes once a day. To stop it: Settings › Notifications.',
    ),
  },
  unowned: {
    subject: say(
      'Prazos fatais sem responsável ({count})',
      'Plazos fatales sin responsable ({count})',
      'Fatal deadlines without an owner ({count})',
    ),
    lead: say(
      'Estes prazos não se recuperam depois e ninguém cuida deles:',
      'Estos plazos después no se recuperan y nadie se ocupa de ellos:',
      'These deadlines cannot be made good later, and nobody looks after them:',
    ),
    link: say('Caso {case}, {day}', 'Caso {case}, {day}', 'Case {case}, {day}'),
    end: say('Dê um responsável a cada um hoje.', 'Dé un responsable a cada uno hoy.', 'Give each of them an owner today.'),
  },
} as const satisfies Record<string, Record<'subject' | 'lead' | 'link' | 'end', Text>>

/** The words with what belongs in their places. */
export function fill(text: Text, language: Language, places: Readonly<Record<string, string | number>>): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(places[name] ?? whole))
}

/** "quinta-feira, 12 de março de 2026" */
export function sayDay(day: IsoDate, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(secondsOf(`${day}T12:00:00Z`) * 1000)
}

/** "em 7 dias", "amanhã", "hoje", seen from a day. */
export function sayDistance(today: IsoDate, day: IsoDate, language: Language): string {
  return new Intl.RelativeTimeFormat(language === 'en' ? 'en-GB' : language, { numeric: 'auto' }).format(daysBetween(today, day), 'day')
}
