/** What Word counts or looks up itself, written with its result, so that every program shows it and none asks to update it. */
import { type IRunOptions, SimpleField, TextRun } from 'docx'

/** The run shows the result until the fields are updated. */
export class Field extends SimpleField {
  constructor(instruction: string, result: IRunOptions) {
    super(instruction)
    this.root.push(new TextRun(result))
  }
}
