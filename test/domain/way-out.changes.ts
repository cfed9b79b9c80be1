/** What each way changes in the offices' plans, by plan, finding and way: rows and lists of the form with their new answers. */
export const WAY_CHANGES: Record<string, string[]> = {
  'dong-xoai-2023: PLAN_IMPLIED_ELIGIBLE, STATE_ELIGIBLE': ['ind.eligible [72423]'],
  'dong-xoai-2023: PLAN_PHASE_MODE_UNSTATED, PHASE_ADDITIONAL': [
    'phaseTarget [["activated","peak","total",55000,"additional",null],["activated","finish","percent",80,"cumulative","Tài khoản định danh điện tử được cấp"]]',
  ],
  'dong-xoai-2023: PLAN_PHASE_MODE_UNSTATED, PHASE_CUMULATIVE': [
    'phaseTarget [["activated","peak","total",55000,"cumulative",null],["activated","finish","percent",80,"cumulative","Tài khoản định danh điện tử được cấp"]]',
  ],
  'dong-xoai-2023: PLAN_STATED_DAYS, KEEP_DATES': [
    'phase [["Giai đoạn 1 - Cao điểm","2023-06-20","2023-07-15",26,"peak"],["Giai đoạn 2 - Về đích","2023-07-16","2023-09-20",null,"finish"]]',
  ],
  'dong-xoai-2023: PLAN_STATED_DAYS, KEEP_LENGTH': [
    'phase [["Giai đoạn 1 - Cao điểm","2023-06-20","2023-07-14",25,"peak"],["Giai đoạn 2 - Về đích","2023-07-15","2023-09-20",null,"finish"]]',
  ],
  'dong-xoai-2023: PLAN_STATED_DAYS_PHASES, KEEP_DATES': ['statedDays [93]'],
  'dong-xoai-2023: PLAN_STATED_DAYS_PHASES, KEEP_LENGTH': [
    'last ["2023-09-17"]',
    'phase [["Giai đoạn 1 - Cao điểm","2023-06-20","2023-07-15",25,"peak"],["Giai đoạn 2 - Về đích","2023-07-16","2023-09-17",null,"finish"]]',
  ],
  'que-chau, usual hours: PLAN_EVENING_MISSED, REPORT_NEXT_MORNING': [
    'cutOff [["Tổ","08:00","nextDay"],["Xã","10:00","nextDay"]]',
  ],
  'vung-tau-2023: PLAN_DAILY_SHORT, EXTEND': ['last ["2023-06-29"]'],
  'vung-tau-2023: PLAN_DAILY_SHORT, RAISE_DAILY': ['ind.target [4639,580]'],
  'vung-tau-2023: PLAN_DAILY_SHORT, STARTING_BALANCE': ['ind.baseline [17964,null]'],
  'vung-tau-2023: PLAN_DAILY_SHORT_DEADLINE, RAISE_DAILY': ['ind.target [4832,604]'],
  'vung-tau-2023: PLAN_DAILY_SHORT_DEADLINE, STARTING_BALANCE': ['ind.baseline [22464,null]'],
  'vung-tau-2023: PLAN_DEADLINE_CUTS_DAYS, MOVE_DEADLINE': ['joint.deadlineKind ["by"]'],
  'vung-tau-2023: PLAN_DEADLINE_CUTS_DAYS, STOP_EARLIER': ['last ["2023-06-24"]'],
};
