/** What Word counts or looks up itself, written with its result, so that every program shows it and none asks to update it. */
import { BuilderElement, type IRunOptions, SimpleField, TextRun } from 'docx'

/** A field in one run, so that its result looks like the words around it in every program. */
const fieldPart = (type: 'begin' | 'separate' | 'end') =>
  new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })

class Instruction extends BuilderElement {
  constructor(text: string) {
    super({ name: 'w:instrText', attributes: { space: { key: 'xml:space', value: 'preserve' } } })
    this.root.push(text)
  }
}

/** Counts: the number of a figure or table. */
export const countedField = (instruction: string, { text = '', ...looks }: IRunOptions): TextRun =>
  new TextRun({
    ...looks,
    children: [fieldPart('begin'), new Instruction(instruction), fieldPart('separate'), text, fieldPart('end')],
  })

/** Points to another place. The run shows the result until the fields are updated. */
export class PointingField extends SimpleField {
  constructor(instruction: string, result: IRunOptions) {
    super(instruction)
    this.root.push(new TextRun(result))
  }
}
