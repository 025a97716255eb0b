/** Work that cannot be done as it was asked for, with the sentence for the user. */
export class StoppedWork extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = "StoppedWork";
  }
}
