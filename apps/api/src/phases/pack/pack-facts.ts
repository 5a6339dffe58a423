import type { RecordedProposal } from '@tram-ho-so/db';
import { sayDate, sayMoment } from '@tram-ho-so/domain/calendar';
import type { GateState, Verdict } from '@tram-ho-so/domain/eligibility';
import {
  criterionWords,
  eligibilityThresholdWords,
  phaseNumberWords,
  proposalDecisionWords,
  provenanceWords,
} from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';
import type { Context } from '../../context.ts';
import type { Languages } from '../../pdf/document.ts';
import { nameOfUser } from '../../schema/names.ts';
import { rowOf } from '../../schema/pilot-row.ts';
import { procedureNear } from '../../schema/procedure-at.ts';
import type { Assessed } from '../evidence/assess.ts';
import { askedIn } from '../proposals/content.ts';
import { previewIn } from '../proposals/preview-in.ts';
import { assessedIn } from '../proposals/snapshot.ts';
import { foundSaid, limitsSaid, shareSaid, thresholdSaid } from './gate-said.ts';
import type { PackFacts } from './pack-layout.ts';

const verdictWords = {
  ELIGIBLE: { vi: 'Đủ điều kiện', en: 'Eligible' },
  NOT_ELIGIBLE: { vi: 'Chưa đạt', en: 'Not eligible' },
  INSUFFICIENT_DATA: { vi: 'Chưa đủ số liệu', en: 'Not enough data' },
} as const satisfies Record<Verdict, Said>;

const stateWords = {
  PASS: { vi: 'Đạt', en: 'Passed' },
  FAIL: { vi: 'Không đạt', en: 'Failed' },
  LACKING: { vi: 'Chưa đủ số liệu', en: 'Not enough data' },
} as const satisfies Record<GateState, Said>;

/** As much of a request’s facts as printing takes. */
type Reading = Pick<Context, 'db' | 'now' | 'pilot'>;

type Write = (said: Said) => string;

/** Puts the proposal into the words that the pack prints. */
export async function packFacts(
  proposal: RecordedProposal,
  languages: Languages,
  context: Reading,
): Promise<PackFacts> {
  const { phaseNumber, proposedAt, decision } = proposal;
  const write: Write = ({ vi, en }) => (languages === 'VI' || vi === en ? vi : `${vi}\n${en}`);
  const assessed = assessedIn(proposal);
  const nameOf = ({ procedureId }: Assessed): Said => {
    const found = procedureNear(rowOf(context.pilot.procedures, procedureId), proposedAt);
    return { vi: found?.version.nameVi ?? '', en: found?.version.nameEn ?? '' };
  };
  const phase = phaseNumberWords[phaseNumber];
  return {
    languages,
    at: context.now,
    proposedAt,
    organisations: bodies(context),
    name: { vi: `Hồ sơ bằng chứng đề xuất ${phase.vi}`, en: `Evidence for the proposal of ${phase.en}` },
    foot: {
      vi: `Đề xuất số ${proposal.id} · in lúc ${sayMoment(context.now)}`,
      en: `Proposal ${proposal.id} · printed ${sayMoment(context.now)}`,
    },
    heads: heads(proposal, (await nameOfUser(context, proposal.proposedById)) ?? ''),
    changes: [...previewIn(proposal, context).sentences, ...named(proposal, context)],
    ...shares(assessed),
    summary: assessed.map((one, index) => [
      String(index + 1),
      write(nameOf(one)),
      String(one.effect.handled),
      String(one.effect.simulated),
      write(verdictWords[one.verdict]),
      one.failed.join(', '),
      one.lacking.join(', '),
    ]),
    procedures: assessed.map((one) => ({ name: nameOf(one), rows: gateRows(one, write) })),
    thresholds: thresholdRows(assessed[0], write),
    proposer: (await nameOfUser(context, proposal.proposedById)) ?? '',
    decider: (await nameOfUser(context, decision?.decidedById ?? null)) ?? undefined,
  };
}

function heads(proposal: RecordedProposal, proposer: string): PackFacts['heads'] {
  const { decision } = proposal;
  const asked = askedIn(proposal);
  const decided: Said = decision
    ? proposalDecisionWords[decision.decision]
    : { vi: 'Chờ người thứ hai kết luận', en: 'Waits for a second person' };
  return [
    { label: { vi: 'Đề xuất số', en: 'Proposal no.' }, value: String(proposal.id) },
    {
      label: { vi: 'Người đề xuất', en: 'Proposed by' },
      value: `${proposer}, ${sayMoment(proposal.proposedAt)}`,
    },
    { label: { vi: 'Lý do', en: 'Reason' }, value: proposal.reason },
    { label: { vi: 'Có hiệu lực từ', en: 'In force from' }, value: sayMoment(asked.effectiveFrom) },
    { label: { vi: 'Kết luận', en: 'Decision' }, value: decided },
    ...(decision?.note ? [{ label: { vi: 'Ý kiến', en: 'Remark' }, value: decision.note }] : []),
  ];
}

/** The procedures by name: the sentences of a preview only count them. */
function named(proposal: RecordedProposal, { pilot }: Reading): Said[] {
  const found = askedIn(proposal).procedures.flatMap((code) => pilot.procedures.byCode.get(code) ?? []);
  const list = (language: 'nameVi' | 'nameEn') =>
    found.map(({ code, versions }) => `${code} ${versions.at(-1)?.[language] ?? ''}`).join('; ');
  return [{ vi: `Các thủ tục: ${list('nameVi')}.`, en: `Procedures: ${list('nameEn')}.` }];
}

function shares(assessed: readonly Assessed[]): Pick<PackFacts, 'simulated' | 'window'> {
  const sum = (of: (one: Assessed) => number) => assessed.reduce((total, one) => total + of(one), 0);
  const [handled, simulated] = [sum(({ effect }) => effect.handled), sum(({ effect }) => effect.simulated)];
  const [first] = assessed;
  const [from, to] = [first ? sayDate(first.from) : '–', first ? sayDate(first.at) : '–'];
  return {
    window: {
      vi: `Xét hồ sơ có bưu điện tham gia từ ngày ${from} đến ngày ${to}, tại tất cả các điểm.`,
      en: `Dossiers in which the post took part, from ${from} to ${to}, at every branch.`,
    },
    simulated: {
      vi: `${simulated}/${handled} hồ sơ được đếm là mô phỏng${simulated > 0 ? '; số liệu mô phỏng không làm căn cứ quyết định thật' : ''}.`,
      en: `${simulated} of ${handled} dossiers counted are simulated${simulated > 0 ? '; simulated figures are no ground for a real decision' : ''}.`,
    },
  };
}

const gateRows = ({ gates, values }: Assessed, write: Write): string[][] =>
  gates.map((gate) => {
    const { vi, en } = criterionWords[gate.criterion];
    return [
      write({ vi: `${gate.criterion} ${vi}`, en }),
      write(foundSaid(gate)),
      shareSaid(gate),
      limitsSaid(
        gate.criterion,
        gate.thresholds.flatMap((name) => values.get(name) ?? []),
      ),
      write(stateWords[gate.state]),
    ];
  });

const thresholdRows = (assessed: Assessed | undefined, write: Write): string[][] =>
  [...(assessed?.values.values() ?? [])].map((value) => [
    write(eligibilityThresholdWords[value.threshold]),
    thresholdSaid(value),
    value.source,
    write(provenanceWords[value.provenance]),
  ]);

function bodies({ pilot: { organisations } }: Reading): Said[] {
  return ['UBND_HA_LONG', 'HCC_HA_LONG'].flatMap((code) => {
    const body = organisations.byCode.get(code);
    return body ? [{ vi: body.nameVi, en: body.nameEn }] : [];
  });
}
