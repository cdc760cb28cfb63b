/** What can be handed out as a table. */
export const EXPORT_IDS = ['claims', 'associations', 'customers', 'people', 'scores'] as const;
export type ExportId = (typeof EXPORT_IDS)[number];
