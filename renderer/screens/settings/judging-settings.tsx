import type { Settings } from '../../../shared/api.ts';
import { settingBounds } from '../../../shared/contract/setting-bounds.ts';
import { countText, words } from '../../language/index.ts';
import { usualSettingsAnswer } from '../../state/answers.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useSettingChange } from '../../state/use-setting-change.ts';
import { Awaited } from '../../ui/awaited.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Tick } from '../../ui/tick.tsx';
import { CalendarSettings } from './calendar-settings.tsx';
import { NumberSettings } from './number-settings.tsx';

const bases = ['estimated', 'norm', 'wish'] as const;
const channels = ['email', 'phone', 'chat', 'social', 'store', 'letter', 'form'] as const;
const outcomes = ['missed', 'met', 'exceeded'] as const;
const round = (percent: number): number => Math.round(percent * 10) / 10;
const percent = (share: number): number => round(share * 100);

/** All that verdicts and standings are judged by. */
export function JudgingSettings({ settings }: { readonly settings: Settings }) {
  const { value: usual, failure: unknown } = useAnswer(usualSettingsAnswer, {});
  const { change, failure } = useSettingChange();
  if (unknown !== null) return <Problem title={words.trouble.title} sentence={unknown.message} />;
  if (usual === null) return <Awaited />;
  const { graceDays, replyMinutes, halfLifeDays, weights, prior } = settings;
  return (
    <>
      <CalendarSettings settings={settings} />
      <NumberSettings
        part="grace"
        more={words.judgedBy.graceMore}
        fields={bases.map((name) => ({
          name,
          label: words.basis[name],
          value: graceDays[name],
          ...settingBounds.graceDays,
          isWhole: true,
        }))}
        changeOf={(days) => ({
          graceDays: { estimated: days.estimated ?? 0, norm: days.norm ?? 0, wish: days.wish ?? 0 },
        })}
        usual={{ graceDays: usual.graceDays }}
      />
      <NumberSettings
        part="norms"
        more={words.judgedBy.normsMore}
        fields={channels.map((name) => ({
          name,
          label: words.channel[name],
          value: replyMinutes[name],
          ...settingBounds.replyMinutes,
          isWhole: true,
          mayBeEmpty: true,
        }))}
        changeOf={(minutes) => ({ replyMinutes: minutes })}
        usual={{ replyMinutes: usual.replyMinutes }}
      />
      <NumberSettings
        part="standing"
        more={words.judgedBy.standingMore}
        fields={[
          {
            name: 'halfLifeDays',
            label: words.judgedBy.halfLife,
            value: halfLifeDays,
            ...settingBounds.halfLifeDays,
            mayBeEmpty: true,
          },
          ...outcomes.map((name) => ({
            name,
            label: words.verdict[name],
            value: weights[name],
            ...settingBounds.weight,
          })),
        ]}
        changeOf={({ halfLifeDays, missed, met, exceeded }) => ({
          halfLifeDays,
          weights: { missed: missed ?? 0, met: met ?? 0, exceeded: exceeded ?? 0 },
        })}
        usual={{ halfLifeDays: usual.halfLifeDays, weights: usual.weights }}
      />
      <NumberSettings
        part="prior"
        more={words.judgedBy.priorMore}
        fields={[
          { name: 'strength', label: words.judgedBy.strength, value: prior.strength, ...settingBounds.strength },
          ...outcomes.map((name) => ({
            name,
            label: `${words.verdict[name]} (%)`,
            value: percent(prior[name]),
            least: percent(settingBounds.share.least),
            most: percent(settingBounds.share.most),
          })),
        ]}
        changeOf={({ strength, missed, met, exceeded }) => ({
          prior: {
            strength: strength ?? 0,
            missed: (missed ?? 0) / 100,
            met: (met ?? 0) / 100,
            exceeded: (exceeded ?? 0) / 100,
            refits: prior.refits,
          },
        })}
        wrongTogether={({ missed, met, exceeded }) => {
          const sum = round((missed ?? 0) + (met ?? 0) + (exceeded ?? 0));
          return sum === 100 ? {} : { exceeded: words.judgedBy.sharesAddUp(countText(sum)) };
        }}
        usual={{ prior: usual.prior }}
      >
        <Tick
          isOn={prior.refits}
          onChange={(refits) =>
            void change(words.settingsPage.changed(words.judgedBy.refits), { prior: { ...prior, refits } })
          }
        >
          {words.judgedBy.refits}
        </Tick>
        {failure === null ? null : <Problem title={words.trouble.title} sentence={failure.message} />}
      </NumberSettings>
    </>
  );
}
