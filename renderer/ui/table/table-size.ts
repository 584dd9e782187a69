export const ROW_PX = 28;
export const HEAD_PX = 30;
