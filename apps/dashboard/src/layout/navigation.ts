import type { SvgIconComponent } from '@mui/icons-material';
import Alarm from '@mui/icons-material/AccessAlarmOutlined';
import AccountTree from '@mui/icons-material/AccountTreeOutlined';
import Calendar from '@mui/icons-material/CalendarMonthOutlined';
import Download from '@mui/icons-material/FileDownloadOutlined';
import Folder from '@mui/icons-material/FolderOutlined';
import People from '@mui/icons-material/GroupOutlined';
import Guide from '@mui/icons-material/HelpOutlineOutlined';
import History from '@mui/icons-material/HistoryOutlined';
import Insights from '@mui/icons-material/InsightsOutlined';
import Batches from '@mui/icons-material/Inventory2Outlined';
import Key from '@mui/icons-material/KeyOutlined';
import ListAlt from '@mui/icons-material/ListAltOutlined';
import Shipping from '@mui/icons-material/LocalShippingOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import Counter from '@mui/icons-material/PointOfSaleOutlined';
import Verified from '@mui/icons-material/RuleOutlined';
import Store from '@mui/icons-material/StorefrontOutlined';
import Report from '@mui/icons-material/SummarizeOutlined';
import Tune from '@mui/icons-material/TuneOutlined';
import Upload from '@mui/icons-material/UploadFileOutlined';
import Event from '@mui/icons-material/WbTwilightOutlined';

export interface Item {
  key:
    | 'overview'
    | 'dossiers'
    | 'escalations'
    | 'desk'
    | 'guidance'
    | 'shipments'
    | 'batches'
    | 'metrics'
    | 'reports'
    | 'closes'
    | 'quality'
    | 'phases'
    | 'branches'
    | 'procedures'
    | 'calendar'
    | 'pilot'
    | 'exports'
    | 'imports'
    | 'users'
    | 'keys'
    | 'audit';
  to: string;
  icon: SvgIconComponent;
  /** The permission without which the API would refuse the page. */
  needs: string;
  /** For the staff of a branch alone. */
  atBranch?: true;
}

export interface Group {
  key: 'work' | 'pilot' | 'figures' | 'system';
  items: readonly Item[];
}

/** The left navigation, in the order of a working day. */
export const navigation: readonly Group[] = [
  {
    key: 'work',
    items: [
      { key: 'overview', to: '/', icon: Event, needs: 'READ_OVERVIEW' },
      { key: 'dossiers', to: '/dossiers', icon: Folder, needs: 'READ_DOSSIERS' },
      { key: 'escalations', to: '/escalations', icon: Alarm, needs: 'READ_DOSSIERS' },
      { key: 'desk', to: '/quay', icon: Counter, needs: 'GUIDE', atBranch: true },
      { key: 'guidance', to: '/guidance', icon: Guide, needs: 'READ_GUIDANCE' },
      { key: 'shipments', to: '/shipments', icon: Shipping, needs: 'READ_SHIPMENTS' },
      { key: 'batches', to: '/batches', icon: Batches, needs: 'READ_SHIPMENTS' },
    ],
  },
  {
    key: 'pilot',
    items: [
      { key: 'phases', to: '/phases', icon: AccountTree, needs: 'READ_CATALOGUE' },
      { key: 'branches', to: '/branches', icon: Store, needs: 'READ_CATALOGUE' },
      { key: 'procedures', to: '/procedures', icon: ListAlt, needs: 'READ_CATALOGUE' },
    ],
  },
  {
    key: 'figures',
    items: [
      { key: 'metrics', to: '/figures', icon: Insights, needs: 'READ_METRICS' },
      { key: 'reports', to: '/reports', icon: Report, needs: 'READ_CLOSES' },
      { key: 'closes', to: '/closes', icon: Lock, needs: 'READ_CLOSES' },
      { key: 'quality', to: '/quality', icon: Verified, needs: 'READ_CLOSES' },
      { key: 'exports', to: '/exports', icon: Download, needs: 'EXPORT_DATA' },
    ],
  },
  {
    key: 'system',
    items: [
      { key: 'imports', to: '/imports', icon: Upload, needs: 'READ_IMPORTS' },
      { key: 'calendar', to: '/calendar', icon: Calendar, needs: 'READ_CATALOGUE' },
      { key: 'pilot', to: '/pilot', icon: Tune, needs: 'READ_CATALOGUE' },
      { key: 'users', to: '/users', icon: People, needs: 'READ_PEOPLE' },
      { key: 'keys', to: '/keys', icon: Key, needs: 'READ_PEOPLE' },
      { key: 'audit', to: '/audit', icon: History, needs: 'READ_AUDIT' },
    ],
  },
];
