/** A sum from which one of its parts can be taken away, even where that was without end. */
export class Total {
  private finite = 0;
  private endless = 0;
  private sign = 1;

  add(part: number) {
    if (Number.isFinite(part)) this.finite += part;
    else {
      this.endless++;
      this.sign = Math.sign(part);
    }
  }

  without(part: number): number {
    const isFinite = Number.isFinite(part);
    if (this.endless > (isFinite ? 0 : 1)) return this.sign * Number.POSITIVE_INFINITY;
    return isFinite ? this.finite - part : this.finite;
  }
}
