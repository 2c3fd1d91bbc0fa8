/** One figure of a bench, beside its peer where there is one. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  peer?: string;
  peerValue?: number;
  ratio?: number;
  target?: string;
  pass?: boolean;
}
