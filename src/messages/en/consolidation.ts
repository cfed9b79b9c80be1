/** Words of consolidation. */
export const consolidation = {
  titles: {
    published: 'Published figures',
    wards: 'Wards',
    consolidated: 'Consolidated',
    pulled: 'Figures read',
  },
};
