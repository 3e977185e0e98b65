import { style } from "../html/style.ts";

/** The style of the readiness page: that of the report, and what only this page has. */
export const readinessStyle = `${style}
.ladder { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; margin: 1rem 0 0; }
.ladder li { border: 1px solid var(--line); border-left: .3rem solid var(--tone); border-radius: 8px; padding: .3rem .8rem; background: var(--card); }
.ladder .asked { border-color: var(--tone); font-weight: 600; }
.ladder .state { color: var(--tone); font-weight: 600; }
.score { display: flex; flex-wrap: wrap; gap: 1.25rem 2.5rem; align-items: flex-end; }
.score .points { font-size: 2.6rem; line-height: 1; font-weight: 700; color: var(--tone); font-variant-numeric: tabular-nums; }
.score .track { flex: 1 1 18rem; }
.meter { display: block; width: 100%; height: 2.2rem; }
.meter .all { fill: var(--track); } .meter .earned { fill: var(--tone); } .meter .needed { stroke: var(--text); stroke-width: 3; }
.spark { display: block; width: 100%; max-width: 22rem; height: 3.5rem; }
.spark polyline { fill: none; stroke: var(--tone); stroke-width: 2; vector-effect: non-scaling-stroke; }
.spark line { stroke: var(--line); vector-effect: non-scaling-stroke; }
.critical-bar { --bar: var(--error-bar); } .important-bar { --bar: var(--warning-bar); } .nice-to-have-bar { --bar: var(--note-bar); }
.met, .not-applicable, .open { --tone: var(--pass); } .failed, .closed { --tone: var(--error); } .unknown, .partial { --tone: var(--warning); }
.state-text { color: var(--tone); font-weight: 600; white-space: nowrap; }
.steps { margin: .4rem 0 0; padding-left: 1.4rem; }
.requirement { padding: 0 0 .75rem 1.4rem; }
details summary .number { margin-left: auto; }
.score + .charts, .score ~ .charts { margin-top: 1.25rem; }
@media (forced-colors: active) { .meter rect, .meter line, .spark polyline { forced-color-adjust: none; } }
@media print { .ladder li, .meter rect { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`;
