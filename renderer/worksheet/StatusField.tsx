import { setPartner } from '../../content/model/edit'
import { PartnerStatus } from '../../content/model/plan'
import { useSay } from '../locales/say'
import { edit } from '../state/edit-plan'
import { usePlanPart } from '../state/plan-store'
import type { FieldProps } from './field'
import { OptionList } from './Options'
import { fieldId } from './use-answer'

/** The partner's status is the decision. It lives on the partner, so every screen knows it. */
export function StatusField({ about, name }: FieldProps) {
  const say = useSay()
  const [id = ''] = about
  const status = usePlanPart((plan) => plan.partners.find((partner) => partner.id === id)?.status)
  return (
    <OptionList
      id={fieldId('status', about)}
      legend={name}
      type="radio"
      options={PartnerStatus.options.map((option) => ({ id: option, text: say(`status.${option}`) }))}
      chosen={status ? [status] : []}
      onTurn={(next) => edit((plan, at) => setPartner(plan, id, { status: PartnerStatus.parse(next) }, at))}
    />
  )
}
