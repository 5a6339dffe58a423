import type { GetListParams, GetListResult, GetOneResult } from 'react-admin';

/** How one resource is read and written through the contract; what it leaves out this product does not do. */
export interface ResourceData {
  list?(asked: GetListParams): Promise<GetListResult>;
  one?(id: string, signal?: AbortSignal): Promise<GetOneResult['data']>;
  /** Takes the input of the contract's mutation and answers with the whole record. */
  create?(input: object): Promise<GetOneResult['data']>;
  update?(input: object): Promise<GetOneResult['data']>;
}

/** A small table comes whole, so its length is its total. */
export const whole = <Row>(data: Row[]): { data: Row[]; total: number } => ({ data, total: data.length });
