const POOL_BELOW = 600;

/** Whether three years are pooled by default: when fewer than 600 children are in care in a year. */
export function pooledByDefault(children: number): boolean {
  return children < POOL_BELOW;
}
