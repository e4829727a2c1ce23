/** How long a sign waits for a press, ms (STOP-IT; Verbruggen et al., 2019). */
export const maxRt = 1250
