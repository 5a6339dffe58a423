const keys: Record<string, string> = {
  launchDate: 'pilot.launchDate',
  launchDateProvenance: 'pilot.fields.launchDateProvenance',
  dossierOrgCode: 'pilot.orgCode',
  dossierOrgCodeProvenance: 'pilot.fields.dossierOrgCodeProvenance',
  calendarCoverageEnd: 'pilot.coverage',
  supplementTermDays: 'pilot.supplementTermDays',
  extensionLimitDays: 'pilot.extensionLimitDays',
  escalationHours: 'pilot.escalationHours',
  deliveryAttempts: 'pilot.deliveryAttempts',
  reportBoundaryDay: 'pilot.reportBoundaryDay',
  exportKeptDays: 'pilot.exportKeptDays',
  smallCellPersons: 'pilot.smallCellPersons',
  sensitiveFields: 'pilot.sensitiveFields',
  reason: 'pilot.reason',
  officeHoursProvenance: 'pilot.fields.officeHoursProvenance',
};

/** What a field of the settings form is called. */
export function pilotFieldLabel(field: string, translate: (key: string) => string): string {
  return translate(keys[field] ?? `pilot.fields.${field}`);
}
