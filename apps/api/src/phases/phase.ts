import { settingInForce } from '@tram-ho-so/domain/phase';
import { builder } from '../schema/builder.ts';
import { PhaseNumber } from '../schema/enums.ts';
import { Phase, PhaseSetting } from '../schema/refs.ts';

Phase.implement({
  description: 'One of the three phases of the pilot.',
  fields: (t) => ({
    number: t.field({ type: PhaseNumber, resolve: ({ phase }) => phase.number }),
    nameVi: t.string({ resolve: ({ phase }) => phase.nameVi }),
    nameEn: t.string({ resolve: ({ phase }) => phase.nameEn }),
    scopeVi: t.string({
      description: 'What the launch article says the phase does.',
      resolve: ({ phase }) => phase.scopeVi,
    }),
    scopeEn: t.string({ resolve: ({ phase }) => phase.scopeEn }),
    version: t.int({
      description: 'Newest version recorded, 0 when there is none; a change names the one it saw.',
      resolve: ({ phase }) => phase.settings.at(-1)?.version ?? 0,
    }),
    inForce: t.field({
      type: PhaseSetting,
      nullable: true,
      description: 'The newest version that covers the moment asked.',
      resolve: ({ phase, at }) => {
        const inForce = settingInForce(phase.settings, at);
        return phase.settings.find(({ version }) => version === inForce?.version);
      },
    }),
    versions: t.field({
      type: [PhaseSetting],
      description: 'Every version, newest first.',
      resolve: ({ phase }) => phase.settings.toReversed(),
    }),
  }),
});

builder.queryField('phases', (t) =>
  t.field({
    type: [Phase],
    allow: 'READ_CATALOGUE',
    description: 'The three phases, and what of them is in force at a moment.',
    args: { at: t.arg({ type: 'DateTime' }) },
    resolve: (_root, { at }, { pilot, now }) =>
      [...pilot.phases.values()].map((phase) => ({ phase, at: at ?? now })),
  }),
);

builder.queryField('phase', (t) =>
  t.field({
    type: Phase,
    nullable: true,
    allow: 'READ_CATALOGUE',
    description: 'One phase, and what of it is in force at a moment.',
    args: { number: t.arg({ type: PhaseNumber, required: true }), at: t.arg({ type: 'DateTime' }) },
    resolve: (_root, { number, at }, { pilot, now }) => {
      const phase = pilot.phases.get(number);
      return phase && { phase, at: at ?? now };
    },
  }),
);
