import record from '../../../src/tree/published-steps.json' with { type: 'json' };
import { describeLikelyCodes } from '../../url/likely-codes-suite.ts';

describeLikelyCodes([...Object.values(record.steps), ...Object.values(record.pages)]);
