import type { Locale } from '@shared/locale';

const formats = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  moment: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  monthDay: { day: 'numeric', month: 'long' },
} as const;

/** How dates are written, by name, in each language. */
export const dateFormats: Record<Locale, typeof formats> = { es: formats, ca: formats, en: formats };
