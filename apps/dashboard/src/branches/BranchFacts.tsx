import { useTranslate } from 'react-admin';
import type { BranchRecordFragment } from '../api/generated/graphql.ts';
import { dateOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { Fact } from '../ui/facts/Fact.tsx';
import { Facts } from '../ui/facts/Facts.tsx';
import { SourceNote } from '../ui/facts/SourceNote.tsx';

type ShownBranch = BranchRecordFragment;

/** Everything known of a point, each fact with how far it may be trusted. */
export function BranchFacts({ branch }: { branch: ShownBranch }) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const { number } = useFormat();
  const { ward, postalUnit, provenance } = branch;
  const label = (fact: string) => translate(`branches.show.${fact}`);
  return (
    <Facts>
      <Fact label={label('kind')} provenance={provenance}>
        {word('BranchKind', branch.kind)}
      </Fact>
      {/* Which unit a branch belongs to is assumed from the former district boundary; the source names the units only. */}
      <Fact label={translate('branches.columns.unit')} provenance="ASSUMED">
        {name(postalUnit)}
      </Fact>
      <Fact label={label('ward')} provenance={ward.provenance}>
        {`${capital(word('WardKind', ward.kind))} ${ward.nameVi}`}
      </Fact>
      <Fact label={label('wardCode')}>{ward.code}</Fact>
      <Fact label={label('formerDistrict')}>{ward.formerDistrict}</Fact>
      <Fact label={label('successor')}>{ward.successor}</Fact>
      <Fact label={label('address')}>{branch.address}</Fact>
      <Fact label={label('phone')}>{branch.phone}</Fact>
      <Fact label={label('active')}>{activeText(branch, translate)}</Fact>
      <Fact
        label={label('coordinates')}
        provenance={branch.coordinatesApproximate ? 'UNCERTAIN' : provenance}
      >
        {`${number(branch.latitude, 3)}; ${number(branch.longitude, 3)} · ${label(branch.coordinatesApproximate ? 'approximate' : 'exact')}`}
      </Fact>
      <SourceNote note={branch.provenanceNote} />
    </Facts>
  );
}

function activeText({ activeFrom, activeTo }: ShownBranch, translate: ReturnType<typeof useTranslate>) {
  const dates = { from: activeFrom && dateOf(activeFrom), to: activeTo && dateOf(activeTo) };
  if (activeFrom && activeTo) return translate('branches.show.activeRange', dates);
  if (activeFrom) return translate('branches.show.activeFrom', dates);
  return activeTo ? translate('branches.show.activeTo', dates) : null;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
