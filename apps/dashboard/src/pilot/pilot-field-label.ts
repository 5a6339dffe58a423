const keys: Record<string, string> = {
  launchDate: 'pilot.launchDate',
  launchDateProvenance: 'pilot.fields.launchDateProvenance',
  dossierOrgCode: 'pilot.orgCode',
  dossierOrgCodeProvenance: 'pilot.fields.dossierOrgCodeProvenance',
  calendarCoverageEnd: 'pilot.coverage',
  officeHoursProvenance: 'pilot.fields.officeHoursProvenance',
};

/** What a field of the settings form is called. */
export function pilotFieldLabel(field: string, translate: (key: string) => string): string {
  return translate(keys[field] ?? `pilot.fields.${field}`);
}
