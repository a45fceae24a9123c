import { useParams } from 'wouter'
import { outlines } from '../../content/outlines'
import { usePlan } from '../state/plan-store'
import { DocumentList } from './DocumentList'
import styles from './DocumentsPage.module.css'
import { useMade } from './made-store'
import { OutlineView } from './OutlineView'

export function DocumentsPage() {
  const { id } = usePlan()
  const { document: chosen } = useParams()
  const made = useMade(id)
  const outline = outlines.find((known) => known.id === chosen) ?? outlines[0]
  if (!outline) return null
  return (
    <div className={styles.documents}>
      <DocumentList here={outline} made={made} />
      <OutlineView key={outline.id} outline={outline} made={made} />
    </div>
  )
}
