/**
 * The script files of the bundle, from the inside outwards. A source belongs to the first whose pattern fits its path;
 * it may use what stands before it, as the layers of src/ do. The same order stands in filePushOrder of .clasp.json.
 */
export const LAYERS = [
  {
    name: 'Domain',
    sources:
      /^src\/domain\/(?!(schema|record|progress|rebalance|closing|data-check|unit-change|report|consolidation)\b)/,
  },
  { name: 'Daily', sources: /^src\/domain\/(record|progress|rebalance|closing|data-check|unit-change)\b/ },
  { name: 'Reports', sources: /^src\/domain\/(report|consolidation)\b/ },
  {
    name: 'Schema',
    sources: /^src\/domain\/schema\/|(^|\/)node_modules\/(zod|@nghiavuive\/lunar_date_vi)\//,
  },
  { name: 'Findings', sources: /^src\/messages\/\w+\/(.*findings|ways|self-check)\.ts$/ },
  {
    name: 'Speech',
    sources:
      /^src\/messages\/\w+\/(acts|archive|consolidation|holidays|menu|page|plan-cards|progress|rebalance|records|reporting|sidebar(-\w+)*|spoken|ui|unit-table|zalo)\.ts$/,
  },
  { name: 'Words', sources: /^src\/messages\// },
  {
    name: 'Forms',
    sources:
      /^src\/workbook\/((?!tabs\/|decode\/|sending-words)|tabs\/(blank|days|findings|form-look|grid|levels|quota|reasons|row-height|settings|style|text-size|units))/,
  },
  {
    name: 'Tabs',
    sources: /^src\/workbook\/(?!decode\/|tabs\/(report|archive|sending|city)\/|sending-words)/,
  },
  { name: 'Papers', sources: /^src\/workbook\/(tabs\/(report|archive|sending|city)\/|sending-words)/ },
  { name: 'Decode', sources: /^src\/workbook\/decode\/(?!(chat|plan-text|unit-table)\/)/ },
  { name: 'Reading', sources: /^src\/workbook\/decode\/(?!plan-text\/)/ },
  { name: 'PlanText', sources: /^src\/workbook\/decode\// },
  { name: 'Requests', sources: /^src\/sheets-api\// },
  { name: 'Samples', sources: /^local\/samples\// },
  {
    name: 'Acts',
    sources: /^src\/app\/(?!(consolidate|leaflet|plan-text|self-check|set-up|sidebar|zalo)\/)/,
  },
  { name: 'City', sources: /^src\/app\/consolidate\// },
  { name: 'Guides', sources: /^src\/app\/|(^|\/)node_modules\/uqr\// },
  { name: 'Code', sources: /^(src\/(gateway|apps-script)\/|package\.json$)/ },
];

/** Position in LAYERS. @throws Error for a source that is in none */
export function layerOf(source) {
  const layer = LAYERS.findIndex(({ sources }) => sources.test(source));
  if (layer < 0) throw new Error(`${source} belongs to no script file`);
  return layer;
}
