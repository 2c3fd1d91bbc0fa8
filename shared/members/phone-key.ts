/**
 * The digits by which two spellings of a phone number are recognised as one: country code and number where the number
 * says its country, else the national number of `defaultCountryCode`.
 *
 * @param value as typed: `+34 600 11 22 33`, `0034 600112233`, `600.11.22.33`
 * @returns empty where there are fewer than six digits, which is no number that could tell people apart
 */
export function phoneKey(value: string, defaultCountryCode = '34'): string {
  const digits = value.replace(/[^\d+]/gu, '');
  const international = digits.startsWith('+') || digits.startsWith('00');
  const bare = digits.replace(/\+/gu, '').replace(international ? /^0+/u : /^/u, '');
  if (bare.length < 6) return '';
  return international ? bare : defaultCountryCode + bare;
}
