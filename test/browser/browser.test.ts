import { vi } from 'vitest';
import { everyKind } from './kinds.js';
import { readTheReport } from './report.js';
import { readTheSite } from './site.js';
import { setStage } from './stage.js';

// One file, so that the projects are built once and one browser is launched.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const stage = setStage();
everyKind(stage);
readTheSite(stage);
readTheReport(stage);
