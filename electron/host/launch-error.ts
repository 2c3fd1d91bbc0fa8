import type { Locale } from '@shared/locale';
import type { LaunchOptionError } from './launch-options';
import { fill, hostWords } from './words/words';

/** One sentence on what is wrong with the command line. */
export function describeLaunchError(error: LaunchOptionError, locale: Locale): string {
  const { terminal } = hostWords(locale);
  const texts: Readonly<Record<LaunchOptionError['reason'], string>> = {
    'unknown-option': terminal.unknownOption,
    'value-missing': terminal.valueMissing,
    'bad-port': terminal.badPort,
  };
  return fill(texts[error.reason], { option: error.option });
}
