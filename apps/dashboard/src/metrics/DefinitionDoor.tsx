import HelpOutlineIcon from '@mui/icons-material/HelpOutlineOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { MetricQuery } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import styles from './Metrics.module.css';
import { useSaid } from './use-said.ts';

type Result = Pick<MetricQuery['metric'], 'definition' | 'exclusions' | 'total'>;

/** What a figure means, behind a button that finger and keyboard reach. */
export function DefinitionDoor({ result: { definition, exclusions, total } }: { result: Result }) {
  const translate = useTranslate();
  const said = useSaid();
  const { number, percent } = useFormat();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const t = (key: string, values?: object) => translate(`metrics.${key}`, values);
  const close = () => setAnchor(null);
  const facts: readonly (readonly [string, string])[] = [
    ...(total.numerator != null && definition.measure !== 'COUNT'
      ? [[t('defined.numerator'), `${number(total.numerator, 1)} · ${said(definition.numerator)}`] as const]
      : []),
    [t('defined.denominator'), `${number(total.denominator)} · ${said(definition.denominator)}`],
    ...(exclusions.length > 0
      ? [[t('defined.leftOut'), exclusions.map(({ reason }) => said(reason)).join('; ')] as const]
      : []),
    ...(total.low != null && total.high != null
      ? [
          [
            t('defined.interval'),
            `${percent(total.low)} – ${percent(total.high)} · ${t('defined.wilson')}`,
          ] as const,
        ]
      : []),
    [t('defined.version'), `${definition.id} · ${definition.version}`],
  ];
  return (
    <>
      <IconButton
        size="small"
        aria-label={t('define', { metric: said(definition.name) })}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        className={styles.ask}
      >
        <HelpOutlineIcon fontSize="small" />
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': id } as object }}
      >
        <div className={styles.defined}>
          <h2 id={id}>{said(definition.name)}</h2>
          <p>{said(definition.sentence)}</p>
          {definition.caution && <p>{said(definition.caution)}</p>}
          <dl>
            {facts.map(([name, text]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {definition.measure !== 'COUNT' && <p>{t('defined.few')}</p>}
          <Button onClick={close}>{t('defined.close')}</Button>
        </div>
      </Popover>
    </>
  );
}
