const fontSize = 12.5;

/** Widths of texts in the font of names, measured once each; forgets them when fonts arrive. */
export class TextMeasure {
  private readonly widths = [new Map<string, number>(), new Map<string, number>()] as const;
  private readonly onLoaded: () => void;

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly family: string,
    onChanged: () => void,
  ) {
    this.onLoaded = () => {
      for (const known of this.widths) known.clear();
      onChanged();
    };
    document.fonts.addEventListener('loadingdone', this.onLoaded);
  }

  font(isStrong: boolean): string {
    return `${isStrong ? '650' : '500'} ${String(fontSize)}px ${this.family}`;
  }

  /** Pixels. */
  width(text: string, isStrong: boolean): number {
    const known = this.widths[isStrong ? 1 : 0];
    const before = known.get(text);
    if (before !== undefined) return before;
    this.context.font = this.font(isStrong);
    const { width } = this.context.measureText(text);
    known.set(text, width);
    return width;
  }

  destroy(): void {
    document.fonts.removeEventListener('loadingdone', this.onLoaded);
  }
}
