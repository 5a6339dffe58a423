import { graphql } from '../api/generated/gql.ts';
import type { OverviewQuery } from '../api/generated/graphql.ts';

graphql(`
  fragment RatioParts on Ratio {
    numerator
    denominator
    value
    few
    low
    high
  }
`);

graphql(`
  fragment GuideRow on Dossier {
    id
    code
    holder
    status
    procedure { code nameVi nameEn }
    branch { code nameVi nameEn }
    clock { ...DossierClock }
  }
`);

export const overviewQuery = graphql(`
  query Overview {
    overview {
      asOf
      counts { key count mostUrgentMinutes }
      byStatus { status count }
      byBranch {
        branch { code nameVi nameEn }
        received
        open
        overdue
        onTime { ...RatioParts }
      }
      byMonth { month received assisted closed }
      onTime { month ratio { ...RatioParts } }
      onTimeTotal { ...RatioParts }
      guide { ...GuideRow }
    }
    phases {
      number
      nameVi
      nameEn
      scopeVi
      scopeEn
      inForce { version effectiveFrom effectiveTo branches { code } procedures { code } provenance }
      versions { version effectiveFrom effectiveTo }
    }
  }
`);

export type Overview = OverviewQuery['overview'];
export type PhaseLine = OverviewQuery['phases'][number];
