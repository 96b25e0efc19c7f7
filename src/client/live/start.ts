import { followCoverage } from './follow-coverage.ts';

followCoverage();
