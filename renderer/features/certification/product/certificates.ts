/** As certification.subject gives them. */
export type Certificates = readonly {
  /** Negative where it only stands here. */
  id: number;
  type: string | null;
  number: string | null;
}[];
