import type { RecordedProposal } from '@tram-ho-so/db';
import type { Context } from '../../context.ts';
import { readSetting } from '../phase-setting-input.ts';
import { type Preview, previewOf } from '../preview.ts';
import { askedIn } from './content.ts';

/** The change against the version a proposal was made on, which is what both people decide about. */
export function previewIn(proposal: RecordedProposal, context: Pick<Context, 'pilot'>): Preview {
  const versions = context.pilot.phases.get(proposal.phaseNumber)?.settings ?? [];
  const from = versions.find(({ version }) => version === proposal.seenVersion);
  return previewOf(from, readSetting(askedIn(proposal), context), context);
}
