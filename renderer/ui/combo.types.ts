/** One choice of a searchable list. */
export interface ComboOption {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}
