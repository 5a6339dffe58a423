import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { AuditEntriesQuery } from '../api/generated/graphql.ts';

type Entry = AuditEntriesQuery['auditEntries']['nodes'][number];

/** What an entry is about, by its name where it has one, with a door to its page where there is one. */
export function AuditSubject({ entry }: { entry: Entry }) {
  const translate = useTranslate();
  const { subjectType, subjectId, subjectName } = entry;
  const kind = translate(`audit.subjects.${subjectType}`, { _: subjectType });
  if (subjectType === 'PILOT') return <Link to="/pilot">{kind}</Link>;
  if (subjectType === 'CALENDAR') return <Link to="/calendar">{kind}</Link>;
  if (subjectType === 'PHASE')
    return (
      <Link to={`/phases/${subjectId}`}>{translate(`phases.numbers.${subjectId}`, { _: subjectId })}</Link>
    );
  if (subjectType === 'BRANCH')
    return (
      <>
        {kind} <Link to={`/branches/${subjectId}`}>{subjectId}</Link>
      </>
    );
  if (subjectType === 'PROCEDURE')
    return (
      <>
        {kind} <Link to={`/procedures/${subjectId}`}>{subjectId}</Link>
      </>
    );
  return (
    <>
      {kind} {subjectName ?? subjectId}
    </>
  );
}
