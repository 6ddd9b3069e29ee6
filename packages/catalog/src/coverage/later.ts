/** Why something that a report names is not in this version, in the words of docs/coverage.md. */
export const COMMAND = "指挥大屏和集中调度的页面随指挥中心一期提供，事件、派遣、研判和预警的办理现在就有";
export const CONNECTOR = "与外部平台的接口随外部对接一期提供，现在以表格导入或者登记，保留来源编号";
export const KNOWLEDGE = "办案知识库和分步指引的页面随工作台一期提供，现在由程序、依据和文书引导";
export const PAYMENTS = "非税缴款数据的对接随外部对接一期提供，现在逐案登记缴款";
export const PHONE = "移动端随后续一期提供，现场办理现在在工作台登记";
export const PORTAL = "面向群众的门户（扫码、网上预约和提问）随门户一期提供，现在由窗口和工作人员代为登记";
export const RULES = "按规则由数据自动生成预警随指挥中心一期提供，现在由研判员登记、核实并回填结果";
export const SCRIPT = "繁体文本的导出随工作台一期提供，现在印简体";
