import { labelName, labelValue } from './names';
import { anyText, map } from './option';

export const labels = map('label', labelName, labelValue);
export const annotations = map('annotation', labelName, anyText);
