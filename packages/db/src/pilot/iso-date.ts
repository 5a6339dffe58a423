/** The local date in a `date` column: Prisma hands it over as midnight UTC. */
export const isoDate = (date: Date): string => date.toISOString().slice(0, 10);

/** A local date as Prisma takes it for a `date` column. */
export const dateColumn = (date: string): Date => new Date(`${date}T00:00:00Z`);
