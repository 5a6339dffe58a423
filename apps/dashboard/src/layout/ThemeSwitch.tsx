import Dark from '@mui/icons-material/DarkModeOutlined';
import Light from '@mui/icons-material/LightModeOutlined';
import IconButton from '@mui/material/IconButton';
import { useTheme } from '@mui/material/styles';
import { useTheme as useSavedTheme, useTranslate } from 'react-admin';

/** Light or dark; until someone chooses, the desk follows the system. */
export function ThemeSwitch() {
  const translate = useTranslate();
  const { mode } = useTheme().palette;
  const [, save] = useSavedTheme();
  const other = mode === 'dark' ? 'light' : 'dark';
  const label = `${translate('desk.theme')}: ${translate(other === 'dark' ? 'desk.themeDark' : 'desk.themeLight')}`;
  return (
    <IconButton aria-label={label} title={label} onClick={() => save(other)}>
      {mode === 'dark' ? <Light fontSize="small" /> : <Dark fontSize="small" />}
    </IconButton>
  );
}
