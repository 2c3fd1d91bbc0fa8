import { matchLocale, type Locale, type Localized } from '../../../shared/locale';

/** Why a browser is shown a small page instead of the app. */
export type Notice = 'used-token' | 'no-session';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly remedy: string;
}

const words: Readonly<Record<Notice, Localized<Words>>> = {
  'used-token': {
    es: {
      title: 'Esta dirección ya se ha usado',
      text: 'Para proteger los datos, la dirección que da Tertulia al arrancar sirve una sola vez y en un solo navegador.',
      remedy:
        'Si el navegador donde la abriste sigue abierto, continúa allí. Si no, cierra Tertulia, vuelve a abrirla y usa la dirección nueva.',
    },
    ca: {
      title: 'Aquesta adreça ja s’ha fet servir',
      text: 'Per protegir les dades, l’adreça que dona Tertulia en arrencar serveix una sola vegada i en un sol navegador.',
      remedy:
        'Si el navegador on la vas obrir encara és obert, continua allà. Si no, tanca Tertulia, torna-la a obrir i fes servir l’adreça nova.',
    },
    en: {
      title: 'This address has been used already',
      text: 'To protect the data, the address that Tertulia gives when it starts works once, in one browser.',
      remedy:
        'If the browser you opened it in is still open, go on there. If not, close Tertulia, start it again and use the new address.',
    },
  },
  'no-session': {
    es: {
      title: 'Este navegador no tiene acceso',
      text: 'Tertulia solo responde al navegador que abrió la dirección mostrada al arrancar.',
      remedy:
        'Abre esa dirección completa. Si ya se ha usado, cierra Tertulia y vuelve a abrirla: te dará una nueva.',
    },
    ca: {
      title: 'Aquest navegador no hi té accés',
      text: 'Tertulia només respon al navegador que va obrir l’adreça mostrada en arrencar.',
      remedy:
        'Obre aquesta adreça sencera. Si ja s’ha fet servir, tanca Tertulia i torna-la a obrir: te’n donarà una de nova.',
    },
    en: {
      title: 'This browser has no access',
      text: 'Tertulia answers only the browser that opened the address shown when it started.',
      remedy:
        'Open that whole address. If it has been used already, close Tertulia and start it again: it gives a new one.',
    },
  },
};

/** A small page that says why the app is not shown, and what to do, in the reader's language. */
export function noticePage(notice: Notice, acceptLanguage: string | undefined): string {
  const locale = localeOf(acceptLanguage);
  const { title, text, remedy } = words[notice][locale];
  return frame(locale, title, `<h1>${title}</h1><p>${text}</p><p>${remedy}</p>`);
}

/**
 * A page that goes on to the app by itself.
 *
 * After a link on another site a redirect would not do: the browser would follow it without the new cookie, which
 * is strict. A page of our own may ask for the app.
 */
export function onwardPage(): string {
  return frame('en', 'Tertulia', '', '<meta http-equiv="refresh" content="0;url=/">');
}

function frame(locale: Locale, title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<title>${title}</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 34rem; margin: 18vh auto 0; padding: 0 1.5rem; font: 1.05rem/1.6 system-ui, sans-serif;
  background: light-dark(#fbf8f3, #1d1a17); color: light-dark(#2a2420, #f0e9e1); }
h1 { font: 500 1.7rem/1.25 Georgia, serif; color: light-dark(#b4532f, #e39a7c); }
</style></head>
<body>${body}</body>
</html>
`;
}

function localeOf(acceptLanguage: string | undefined): Locale {
  return matchLocale((acceptLanguage ?? '').split(',').map((range) => range.split(';', 1)[0]?.trim() ?? ''));
}
