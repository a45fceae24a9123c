import { putAwayNotice, useOrganisationStore } from '../state/organisation-store'
import { NoticeLine } from '../ui/NoticeLine'

/** What happened to the file of the kept organisations. */
export function KeptNotices() {
  const notices = useOrganisationStore((state) => state.notices)
  return notices.map((notice) => <NoticeLine key={notice.key + notice.values.file} notice={notice} onClose={() => putAwayNotice(notice)} />)
}
