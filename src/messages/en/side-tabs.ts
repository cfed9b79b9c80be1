/** Words of the tabs beside the entries: reasons, official figures, organisations. */
export const sideTabs = {};
