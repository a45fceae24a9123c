/** Parts that worksheets ask about one by one, by the last word of their questions' ids. */
export const NUCLEUS = ['name', 'meeting', 'budget', 'decisions', 'belonging'] as const
export const COMPONENTS = ['actors', 'relationships', 'language', 'rules'] as const
export const LEVELS = ['leadership', 'staff', 'volunteers', 'participants'] as const
