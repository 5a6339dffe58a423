import type { Lack, SettingDraft } from '../setting-draft.ts';

/** What every step that writes is given. */
export interface StepProps {
  draft: SettingDraft;
  onChange: (draft: SettingDraft) => void;
  lacks: readonly Lack[];
}
